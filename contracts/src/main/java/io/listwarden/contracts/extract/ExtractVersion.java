package io.listwarden.contracts.extract;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.script.Romanisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

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
    static final String NORMALISER = "29565bf199ab9e81";

    /** The tables that the normaliser reads, by the class beside which they lie. */
    static final List<String> TABLES =
            List.of(
                    "compounds.tsv",
                    "legal-forms.tsv",
                    "nouns.tsv",
                    "numbers.tsv",
                    "particles.tsv",
                    "titles.tsv");

    static final List<String> TABLES_OF_SCRIPTS = List.of("han-surnames.tsv");

    private static final int DIGITS = 16;

    static final String CURRENT = current();

    private ExtractVersion() {}

    /** The platform counts, since it brings the letters of Unicode. */
    private static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String code = FORMAT + " " + NORMALISER + " " + Runtime.version().feature();
            digest.update(code.getBytes(StandardCharsets.UTF_8));
            TABLES.forEach(table -> digest.update(content(NameNormaliser.class, table)));
            TABLES_OF_SCRIPTS.forEach(table -> digest.update(content(Romanisation.class, table)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] content(Class<?> beside, String table) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(table), table)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
