package io.listwarden.contracts.api;

import io.listwarden.contracts.vendor.Standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A listing of a member of a vendor's family.
 *
 * @param member the member
 * @param listId the list, or the regime where it is none of ours
 * @param basis what says so
 * @param partyId the listed party, or null where no list that was loaded carries it
 * @param listedOn when it was listed, or null where nobody says
 * @param removedOn when it was removed, or null; the register knows of a removal that the list, as
 *     it is loaded, is too old to show
 * @param programmes sanctions programmes
 * @param citations where it was published
 * @param standing how far it may be relied on; a list is always
 */
public record VendorListing(
        VendorMember member,
        String listId,
        Basis basis,
        @Nullable String partyId,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate removedOn,
        List<String> programmes,
        List<String> citations,
        Standing standing) {
    public VendorListing {
        programmes = List.copyOf(programmes);
        citations = List.copyOf(citations);
    }

    /** What says that a member is, or was, listed. */
    public enum Basis {
        /** The list itself, as it is loaded, or was before it let the party go. */
        LIST,
        /** A source that the register cites; the list as it is loaded does not carry it. */
        REGISTER
    }
}
