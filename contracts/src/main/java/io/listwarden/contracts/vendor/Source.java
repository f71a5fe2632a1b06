package io.listwarden.contracts.vendor;

import io.listwarden.contracts.party.PartialDate;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was found.
 *
 * @param title of the document
 * @param publisher who published it
 * @param date when; may be a month or a year
 * @param identifier document number, DOI or address, or null where it has none
 * @param checked how it was looked at
 */
public record Source(
        String title,
        String publisher,
        PartialDate date,
        @Nullable String identifier,
        Checked checked) {
    /** How a source was looked at. */
    public enum Checked {
        /** The passage was read. */
        READ,
        /** It was read in another source that cites this one. */
        SECONDARY,
        /** A collection that anybody adds to. */
        COMMUNITY,
        /** It was not opened. */
        RECALLED;

        /** Whether a fact may rest on it. */
        public boolean suffices() {
            return this == READ || this == SECONDARY;
        }
    }
}
