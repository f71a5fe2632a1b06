package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A surveillance vendor that the question may mean.
 *
 * @param id the vendor's id in the register
 * @param name the vendor's name
 * @param status how sure it is
 * @param via which of the vendor's names matched
 * @param score 0 to 1
 * @param matchedName the name that matched
 * @param relation how the name relates to the vendor, or null
 * @param listedMembers party ids of the family's listed members
 */
public record VendorHit(
        String id,
        String name,
        Status status,
        Via via,
        double score,
        String matchedName,
        @Nullable String relation,
        List<String> listedMembers) {
    public VendorHit {
        listedMembers = List.copyOf(listedMembers);
    }

    /** How sure it is that the vendor is meant. */
    public enum Status {
        CONFIRMED,
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
