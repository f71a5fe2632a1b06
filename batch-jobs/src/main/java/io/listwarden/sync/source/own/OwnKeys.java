package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The keys of an own list's parties. An id that can be a key is one; any other is replaced by its
 * hash. Without an id the key is derived from kind, name, first birth date and first number.
 */
final class OwnKeys {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,128}");
    private static final Pattern NOT_A_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int DIGITS = 24;

    private OwnKeys() {}

    static String of(String id) {
        return KEY.matcher(id).matches() ? id : "id-" + hash(id);
    }

    /** What the parties of a table without ids are known by; several may have the same. */
    static String derived(ListedParty party) {
        return hash(
                String.join(
                        "|",
                        party.kind().name(),
                        normalised(party.primaryName().text()),
                        party.birthDates().isEmpty()
                                ? ""
                                : party.birthDates().getFirst().earliest().toString(),
                        party.identifiers().isEmpty()
                                ? ""
                                : normalised(party.identifiers().getFirst().value())));
    }

    /** Tells parties apart that have the same derived key. */
    static String content(ListedParty party) {
        return PartyJson.hash(PartyJson.write(party)).substring(0, DIGITS);
    }

    private static String normalised(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String letters = NOT_A_LETTER_OR_DIGIT.matcher(compatible).replaceAll("");
        return letters.isEmpty() ? text : letters.toLowerCase(Locale.ROOT);
    }

    private static String hash(String text) {
        return PartyJson.hash(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
