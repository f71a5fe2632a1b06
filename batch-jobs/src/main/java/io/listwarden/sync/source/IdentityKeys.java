package io.listwarden.sync.source;

import io.listwarden.contracts.party.PartyJson;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keys made of what identifies a party, for lists whose publishers give none that last. One for
 * each reading of a list; not thread-safe.
 *
 * <p>Histories depend on every detail of this: whatever changes here delists parties and lists them
 * anew.
 */
public final class IdentityKeys {
    private static final Pattern NOT_A_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOT_A_BASE_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int DIGITS = 16;

    private final Set<String> taken = new HashSet<>();

    /**
     * The key of the first of these identities that nobody has yet, and takes it; where all are
     * taken, that of the last one with a counter, which begins with 2.
     *
     * @param identities at least one, from the plainest to the one that tells most
     * @return 16 lower-case hex digits
     */
    public String firstFree(String... identities) {
        String last = identities[identities.length - 1];
        return Stream.concat(
                        Arrays.stream(identities),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> last + "|" + n))
                .map(identity -> digest(identity, DIGITS))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The first digits of a text's SHA-256.
     *
     * @param digits 1 to 64
     * @return in lower-case hex
     */
    public static String digest(String identity, int digits) {
        return PartyJson.hash(identity.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }

    /** A text blind to case, space, punctuation and the forms of compatible characters. */
    public static String letters(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOT_A_LETTER_OR_DIGIT.matcher(compatible).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** {@link #letters} of a text, blind to accents too. */
    public static String baseLetters(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return NOT_A_BASE_LETTER_OR_DIGIT
                .matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
