package fr.palier.web.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileLines;
import fr.palier.web.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Takes in what is sent, within bounds: of each request, of the time it takes, and of all requests at once, so
 * that no number of senders fills the memory.
 */
@Component
public final class Bodies {

    private static final int PIECE = 16 * 1024;

    /** What all requests may hold together while they are being read: 24 MiB. */
    private static final int MOST_PIECES = 24 * 1024 * 1024 / PIECE;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore pieces = new Semaphore(MOST_PIECES);

    /**
     * The body as a text.
     *
     * @param most how many bytes it may have
     * @throws Refusal if it has more, takes too long, or is not UTF-8
     */
    public String text(HttpServletRequest request, int most) {
        try {
            return ProfileLines.text(bytes(request, most));
        } catch (ProfileException _) {
            throw Refusal.of(ProblemKind.JSON_ILLISIBLE, "Ce texte n'est pas en UTF-8 : envoyez-le dans cet encodage.");
        }
    }

    /**
     * The body as it was sent.
     *
     * @param most how many bytes it may have
     * @throws Refusal if it has more, takes too long, or comes in an encoding
     */
    public byte[] bytes(HttpServletRequest request, int most) {
        checkEncoding(request);
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        int held = 0;
        try {
            InputStream in = request.getInputStream();
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            long start = System.nanoTime();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                body.write(piece, 0, read);
                if (body.size() > most) {
                    throw tooLarge(most);
                }
                if (body.size() > held * PIECE) {
                    take();
                    held++;
                }
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw tooSlow();
                }
            }
            return body.toByteArray();
        } catch (SocketTimeoutException _) {
            throw tooSlow();
        } catch (IOException _) {
            throw Refusal.of(ProblemKind.JSON_ILLISIBLE, "L'envoi s'est interrompu avant sa fin.");
        } finally {
            pieces.release(held);
        }
    }

    private void take() {
        if (!pieces.tryAcquire()) {
            throw Refusal.of(
                    ProblemKind.TROP_DE_DEMANDES,
                    "Beaucoup d'envois arrivent en même temps. Réessayez dans un instant.");
        }
    }

    private static void checkEncoding(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refusal.of(ProblemKind.TYPE_NON_ACCEPTE, "Envoyez le texte tel quel, sans le compresser.");
        }
        String type = request.getContentType();
        Charset charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
        boolean isUtf8 = charset == null || charset.equals(UTF_8) || charset.equals(US_ASCII);
        if (!isUtf8) {
            throw Refusal.of(ProblemKind.TYPE_NON_ACCEPTE, "Envoyez le texte en UTF-8.");
        }
    }

    private static Refusal tooLarge(int most) {
        return Refusal.of(
                ProblemKind.ENVOI_TROP_VOLUMINEUX, "Cet envoi dépasse " + (most >> 10) + " Kio. Découpez-le.");
    }

    private static Refusal tooSlow() {
        return Refusal.of(ProblemKind.ENVOI_TROP_LENT, ProblemKind.ENVOI_TROP_LENT.explanation());
    }
}
