package io.listwarden.sync.quality;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * What a document that has just been read says of one of its lists, beside what is served now.
 *
 * @param listId the list
 * @param keys the parties' keys
 * @param sourceDate the publisher's own date, or null where the publisher gives none
 * @param fillRates of the new parties
 * @param served what is served now, or null where nothing is
 */
public record Candidate(
        String listId,
        Set<String> keys,
        @Nullable Instant sourceDate,
        FillRates fillRates,
        @Nullable Served served) {
    public Candidate {
        keys = Set.copyOf(keys);
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
