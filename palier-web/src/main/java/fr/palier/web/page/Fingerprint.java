package fr.palier.web.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that stands for some bytes: as long as it is the same, so are they. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The first digits of their SHA-256, in hexadecimal.
     *
     * @param digits how many, 64 at most
     */
    public static String of(byte[] content, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
