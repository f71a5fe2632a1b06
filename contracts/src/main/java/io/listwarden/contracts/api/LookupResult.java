package io.listwarden.contracts.api;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A listed party that the question may mean.
 *
 * @param partyId list id and the publisher's stable key
 * @param listId the list
 * @param kind what the party is
 * @param score 0 to 1
 * @param match whether the score reaches the threshold
 * @param matchedName the listed name that matched best, or null where an identifier alone matched
 * @param evidence why, the weightiest first
 * @param listing what stands on the list about the designation
 * @param sameAs ids of the same party on other lists
 * @param vendor the surveillance vendor that the party belongs to, or null
 */
public record LookupResult(
        String partyId,
        String listId,
        PartyKind kind,
        double score,
        boolean match,
        @Nullable MatchedName matchedName,
        List<Evidence> evidence,
        Designation listing,
        List<String> sameAs,
        @Nullable Vendor vendor) {
    public LookupResult {
        evidence = List.copyOf(evidence);
        sameAs = List.copyOf(sameAs);
    }

    @Override
    public String toString() {
        return "LookupResult";
    }

    /** A listed name, exactly as published. */
    public record MatchedName(String text, NameType type, AliasStrength strength) {}

    /**
     * The designation in short.
     *
     * @param programmes sanctions programmes, as published
     * @param listedOn when the party was listed, or null where the publisher does not say
     * @param endsOn when the listing ends, or null
     * @param citations publications in an official journal, as published
     * @param licenceRequirement what needs a licence, or null
     * @param licencePolicy how licence applications are reviewed, or null
     */
    public record Designation(
            List<String> programmes,
            @Nullable LocalDate listedOn,
            @Nullable LocalDate endsOn,
            List<String> citations,
            @Nullable String licenceRequirement,
            @Nullable String licencePolicy) {
        public Designation {
            programmes = List.copyOf(programmes);
            citations = List.copyOf(citations);
        }
    }

    /** A surveillance vendor in the register. */
    public record Vendor(String id, String name) {}
}
