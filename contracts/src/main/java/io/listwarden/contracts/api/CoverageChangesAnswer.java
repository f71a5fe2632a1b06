package io.listwarden.contracts.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed in the coverage between two days.
 *
 * @param registerVersion version of the register, counted from 1
 * @param from the day before the first change
 * @param to the day of the last change
 * @param changes by day, then vendor, member and list
 */
public record CoverageChangesAnswer(
        int registerVersion, LocalDate from, LocalDate to, List<Change> changes) {
    public CoverageChangesAnswer {
        changes = List.copyOf(changes);
    }

    /**
     * A member was listed or removed.
     *
     * @param on when
     * @param vendorId the family
     * @param vendor what the family is called
     * @param kind {@code LISTED} or {@code REMOVED}
     * @param listing the listing
     */
    public record Change(
            LocalDate on, String vendorId, String vendor, Kind kind, VendorListing listing) {}

    /** What happened. */
    public enum Kind {
        LISTED,
        REMOVED
    }
}
