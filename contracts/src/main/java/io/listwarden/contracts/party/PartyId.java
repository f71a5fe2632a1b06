package io.listwarden.contracts.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * Names one party on one list: {@code listId:key}.
 *
 * @param listId the list, for example {@code us-bis-el}
 * @param key the publisher's own stable key, unique within the list; letters, digits, dots, dashes
 *     and underscores
 */
public record PartyId(String listId, String key) implements Comparable<PartyId> {
    private static final Pattern LIST_ID = Pattern.compile("[a-z0-9-]{2,64}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    public PartyId {
        if (!LIST_ID.matcher(listId).matches()) {
            throw new IllegalArgumentException("not a list id: " + listId);
        }
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a party key: " + key);
        }
    }

    /**
     * Reads {@code listId:key}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    @JsonCreator
    public static PartyId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a party id is listId:key");
        }
        return new PartyId(text.substring(0, colon), text.substring(colon + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return listId + ":" + key;
    }

    @Override
    public int compareTo(PartyId other) {
        return toString().compareTo(other.toString());
    }
}
