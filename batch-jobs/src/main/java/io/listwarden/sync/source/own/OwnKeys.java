package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;
import io.listwarden.sync.source.IdentityKeys;

import java.util.regex.Pattern;

/**
 * The keys of an own list's parties. An id that can be a key is one; any other is replaced by its
 * hash. Without an id the key is derived from kind, name, first birth date and first number.
 */
final class OwnKeys {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,128}");
    private static final int DIGITS = 24;

    private OwnKeys() {}

    static String of(String id) {
        return KEY.matcher(id).matches() ? id : "id-" + IdentityKeys.digest(id, DIGITS);
    }

    /** What the parties of a table without ids are known by; several may have the same. */
    static String derived(ListedParty party) {
        return IdentityKeys.digest(
                String.join(
                        "|",
                        party.kind().name(),
                        normalised(party.primaryName().text()),
                        party.birthDates().isEmpty()
                                ? ""
                                : party.birthDates().getFirst().earliest().toString(),
                        party.identifiers().isEmpty()
                                ? ""
                                : normalised(party.identifiers().getFirst().value())),
                DIGITS);
    }

    /** Tells parties apart that have the same derived key. */
    static String content(ListedParty party) {
        return PartyJson.hash(PartyJson.write(party)).substring(0, DIGITS);
    }

    private static String normalised(String text) {
        String letters = IdentityKeys.letters(text);
        return letters.isEmpty() ? text : letters;
    }
}
