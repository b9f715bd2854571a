package org.offramp.study.unit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes two pieces of work the same. */
public final class Fingerprint {

    /** The commit the program was built from, as the start script tells it. */
    public static final String COMMIT = System.getProperty("commit", "unknown");

    private Fingerprint() {}

    /** SHA-256 of a text, in hexadecimal. */
    public static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
