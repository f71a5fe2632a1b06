package io.listwarden.contracts.api;

import io.listwarden.contracts.vendor.Standing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A family of surveillance vendors that the question may mean. It is no listing, and no sanction:
 * what regimes say of the family's members is in {@code listings}.
 *
 * @param id the family's id in the register
 * @param name what the family is called
 * @param status how sure it is
 * @param via which kind of name matched
 * @param score 0 to 1, in the profile {@code balanced} whatever the lists are searched by
 * @param matchedName the name that matched, as the register has it
 * @param member the member of the family that bears it
 * @param standing how far the register may be relied on for that name
 * @param relation how the name relates to the vendor, in words, or null where it is its own
 * @param listedMembers party ids of the family's listed members
 * @param listings what regimes say of the family's members
 */
public record VendorHit(
        String id,
        String name,
        Status status,
        Via via,
        double score,
        String matchedName,
        VendorMember member,
        Standing standing,
        @Nullable String relation,
        List<String> listedMembers,
        List<VendorListing> listings) {
    public VendorHit {
        listedMembers = List.copyOf(listedMembers);
        listings = List.copyOf(listings);
    }

    @Override
    public String toString() {
        return "VendorHit";
    }

    /** How sure it is that the vendor is meant. */
    public enum Status {
        /** A verified name that few others bear agrees wholly, or a number does. */
        CONFIRMED,
        /** Anything less: a product, a person, a common word, an unverified name, a likeness. */
        POSSIBLE
    }

    /** What kind of name matched. */
    public enum Via {
        LEGAL_NAME,
        TRADE_NAME,
        FORMER_NAME,
        ALIAS,
        PRODUCT,
        PERSON
    }
}
