package io.listwarden.sync.source.ch;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a target's modifications amount to on the day of the list.
 *
 * @param listed whether the party is on the list
 * @param since when it was first listed; null where the publisher does not say
 * @param until when a de-listing that is published already takes effect; null where there is none
 */
record ListingState(boolean listed, @Nullable LocalDate since, @Nullable LocalDate until) {
    /**
     * The newest modification is the state. A de-listing of a later day than the list's is none
     * yet.
     *
     * @param day the list's own date; null where it has none
     */
    static ListingState of(List<Modification> modifications, @Nullable LocalDate day) {
        Modification newest = modifications.stream().max(Modification.ORDER).orElse(null);
        if (newest == null || !newest.isDelisting()) {
            return new ListingState(true, since(modifications), null);
        }
        boolean isYetToCome = day != null && newest.day().isAfter(day);
        return new ListingState(
                isYetToCome, since(modifications), isYetToCome ? newest.day() : null);
    }

    private static @Nullable LocalDate since(List<Modification> modifications) {
        return modifications.stream()
                .filter(modification -> modification.type().equals(Modification.LISTED))
                .map(Modification::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
