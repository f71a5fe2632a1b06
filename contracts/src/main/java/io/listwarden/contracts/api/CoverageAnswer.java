package io.listwarden.contracts.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.vendor.Standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Which regime lists which vendor.
 *
 * @param registerVersion version of the register, counted from 1
 * @param asOf the day that it is true of
 * @param lists ids of the lists that are loaded, and of those that the register cites
 * @param vendors sorted by id
 */
public record CoverageAnswer(
        int registerVersion, LocalDate asOf, List<String> lists, List<Vendor> vendors) {
    public CoverageAnswer {
        lists = List.copyOf(lists);
        vendors = List.copyOf(vendors);
    }

    /**
     * What all lists say of one family.
     *
     * @param id the family
     * @param name what it is called
     * @param cells one a list, in the order of {@code lists}
     */
    public record Vendor(String id, String name, List<Cell> cells) {
        public Vendor {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What all lists say of one member.
     *
     * @param member the member
     * @param cells one a list, in the order of {@code lists}
     */
    public record OfMember(VendorMember member, List<Cell> cells) {
        public OfMember {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one list says. Nulls and empty lists are left out.
     *
     * @param listId the list
     * @param state whether anybody is listed on that day
     * @param since when the first of them was listed, or null where nobody says or nobody was
     * @param until when the last of them was removed, or null
     * @param basis what says so, or null where nobody was listed
     * @param standing how far that may be relied on, or null where nobody was listed
     * @param members those who are listed, or were
     * @param partyIds the listed parties
     * @param citations where it was published
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Cell(
            String listId,
            State state,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable Basis basis,
            @Nullable Standing standing,
            List<VendorMember> members,
            List<String> partyIds,
            List<String> citations) {
        public Cell {
            members = List.copyOf(members);
            partyIds = List.copyOf(partyIds);
            citations = List.copyOf(citations);
        }
    }

    /** Whether anybody is on a list. */
    public enum State {
        LISTED,
        /** Somebody was, and nobody is any more. */
        REMOVED,
        /** Nobody says that anybody is, or was by then. */
        NOT_LISTED,
        /** Nobody says that anybody is, and the list is not loaded. */
        UNKNOWN
    }
}
