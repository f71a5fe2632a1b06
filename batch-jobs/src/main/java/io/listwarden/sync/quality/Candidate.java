package io.listwarden.sync.quality;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a document that has just been read says of one of its lists, beside what is served now.
 *
 * @param listId the list
 * @param keys the parties' keys
 * @param sourceDate the publisher's own date, or null where the publisher gives none
 * @param fillRates of the new parties
 * @param served what is served now, or null where nothing is
 * @param takenOver whether what is served now was read from another document, or another format
 */
public record Candidate(
        String listId,
        Set<String> keys,
        @Nullable Instant sourceDate,
        FillRates fillRates,
        @Nullable Served served,
        boolean takenOver) {
    public Candidate {
        keys = Set.copyOf(keys);
    }

    /** A list that is read from the document that it is served from. */
    public Candidate(
            String listId,
            Set<String> keys,
            @Nullable Instant sourceDate,
            FillRates fillRates,
            @Nullable Served served) {
        this(listId, keys, sourceDate, fillRates, served, false);
    }

    /**
     * A list that this document takes over from another one, whose dates and fields are not its
     * own: only the keys can be compared.
     *
     * @param before the keys of the version that is served
     */
    public static Candidate takenOver(
            String listId, Set<String> keys, FillRates fillRates, Set<String> before) {
        Served served = new Served(before, null, new FillRates(new TreeMap<>()));
        return new Candidate(listId, keys, null, fillRates, served, true);
    }

    /**
     * The served version of the list.
     *
     * @param keys the parties' keys
     * @param sourceDate the publisher's own date, or null where the publisher gave none
     * @param fillRates of the served parties
     */
    public record Served(Set<String> keys, @Nullable Instant sourceDate, FillRates fillRates) {
        public Served {
            keys = Set.copyOf(keys);
        }
    }

    int removed() {
        return served == null
                ? 0
                : (int) served.keys().stream().filter(key -> !keys.contains(key)).count();
    }
}
