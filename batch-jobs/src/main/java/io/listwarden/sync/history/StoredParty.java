package io.listwarden.sync.history;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyJson;

import java.nio.charset.StandardCharsets;

/** A party and the form in which it is stored. */
record StoredParty(ListedParty party, String content, String hash) {
    /** Below what the least of our databases takes in one column. */
    private static final int MAXIMUM_LENGTH = 1_000_000;

    /**
     * @throws MalformedListException if the party cannot be stored
     */
    static StoredParty of(ListedParty party) {
        byte[] json = PartyJson.write(party);
        String content = new String(json, StandardCharsets.UTF_8);
        if (content.length() > MAXIMUM_LENGTH) {
            throw new MalformedListException(
                    "party %s has %,d characters, more than the %,d that can be stored"
                            .formatted(party.id(), content.length(), MAXIMUM_LENGTH));
        }
        if (party.primaryName().text().indexOf('\0') >= 0) {
            throw new MalformedListException(
                    "party %s has a NUL character in its name".formatted(party.id()));
        }
        return new StoredParty(party, content, PartyJson.hash(json));
    }

    String key() {
        return party.id().key();
    }

    PartyTable.Row row() {
        return new PartyTable.Row(key(), hash, content);
    }
}
