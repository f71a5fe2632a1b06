package io.listwarden.contracts.extract;

import io.listwarden.contracts.name.NameTables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The version of extracts: another one whenever the same names would be normalised to other tokens,
 * or be written in another way. Readers of another version make their own.
 */
final class ExtractVersion {
    /** Raised when extracts are written in another way. */
    private static final int FORMAT = 1;

    /**
     * What the normaliser makes of a sample of names in all scripts, as a hash; {@code
     * ExtractVersionTest} fails where this is not it, and says what is.
     */
    static final String NORMALISER = "26b6f623f2ed5ba2";

    private static final int DIGITS = 16;

    static final String CURRENT = current();

    private ExtractVersion() {}

    /** The platform counts, since it brings the letters of Unicode. */
    private static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String code = FORMAT + " " + NORMALISER + " " + Runtime.version().feature();
            digest.update(code.getBytes(StandardCharsets.UTF_8));
            NameTables.addTo(digest);
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
