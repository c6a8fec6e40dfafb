package fr.palier.web.pool;

import fr.palier.web.page.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a pool sends. Its parts are read out of a body that is in memory already: nothing is put on a disk.
 *
 * @param file the register, empty where none was chosen
 * @param mapping what its columns mean, empty where their names say it
 * @param changes the conditions as they were left or typed
 * @param wantsList whether the list is wanted as a file, not the page
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared and never changed.
record PoolForm(byte[] file, byte[] mapping, List<String> changes, boolean wantsList) {

    static final String FILE = "registre";
    static final String MAPPING = "correspondance";
    static final String CHANGE = "si";
    private static final String SUBJECT = "critere";
    static final int LONGEST_CHANGE = 200;
    static final int MOST_CHANGES = 20;

    private static final String ACTION = "action";
    private static final int MOST_PARTS = 40;

    PoolForm {
        changes = List.copyOf(changes);
    }

    /** A request's body, read before. */
    private record Held(byte[] bytes, @Nullable String type) implements UploadContext {

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public @Nullable String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * Reads the form.
     *
     * @throws Refusal if it is none, or not one of this site's
     */
    static PoolForm of(byte[] body, HttpServletRequest request) {
        byte[] file = {};
        byte[] mapping = {};
        List<String> changes = new ArrayList<>();
        boolean wantsList = false;
        String subject = "";
        try {
            FileItemIterator parts = new FileUpload().getItemIterator(new Held(body, request.getContentType()));
            for (int i = 0; parts.hasNext(); i++) {
                if (i == MOST_PARTS) {
                    throw unreadable();
                }
                FileItemStream part = parts.next();
                byte[] bytes = bytes(part);
                switch (String.valueOf(part.getFieldName())) {
                    case FILE -> file = bytes;
                    case MAPPING -> mapping = bytes;
                    // What a threshold is about stands before it, hidden: a person types the bound alone.
                    case SUBJECT -> subject = new String(bytes, StandardCharsets.UTF_8).strip();
                    case CHANGE -> {
                        String typed = new String(bytes, StandardCharsets.UTF_8).strip();
                        add(changes, typed.isEmpty() ? "" : subject + " " + typed);
                        subject = "";
                    }
                    case ACTION -> wantsList = new String(bytes, StandardCharsets.UTF_8).equals("liste");
                    default -> {}
                }
            }
        } catch (IOException _) {
            throw unreadable();
        }
        return new PoolForm(file, mapping, changes, wantsList);
    }

    private static byte[] bytes(FileItemStream part) throws IOException {
        try (InputStream in = part.openStream()) {
            return in.readAllBytes();
        }
    }

    private static void add(List<String> changes, String text) {
        String change = text.strip();
        boolean isText = change.chars().noneMatch(c -> Character.isISOControl(c) || c == '\uFFFD');
        if (!isText || change.length() > LONGEST_CHANGE || changes.size() == MOST_CHANGES) {
            throw Refusal.badRequest(
                    "Un des seuils est trop long, ou contient des caractères que nous ne savons pas lire.");
        }
        if (!change.isEmpty()) {
            changes.add(change);
        }
    }

    private static Refusal unreadable() {
        return Refusal.badRequest(
                "Ce formulaire n'est pas arrivé entier. Choisissez le fichier, et envoyez-le de nouveau.");
    }
}
