package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the list about the designation itself.
 *
 * @param programmes the sanctions programmes, as published, in the publisher's order
 * @param listedOn when the party was listed, if the publisher says
 * @param endsOn when the listing ends, if the publisher says
 * @param citations publications in an official journal
 * @param legalActs the acts that the listing rests on
 * @param licenceRequirement what needs a licence (Entity List, 15 CFR 744 Supplement No. 4)
 * @param licencePolicy how licence applications are reviewed (same source)
 * @param sources addresses where the publisher says more
 * @param remarks the publisher's remarks on the listing, in the publisher's order
 */
public record Listing(
        List<String> programmes,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate endsOn,
        List<Citation> citations,
        List<LegalAct> legalActs,
        @Nullable String licenceRequirement,
        @Nullable String licencePolicy,
        List<String> sources,
        List<String> remarks) {
    public static final Listing EMPTY =
            new Listing(
                    List.of(), null, null, List.of(), List.of(), null, null, List.of(), List.of());

    public Listing {
        programmes = List.copyOf(programmes);
        citations = List.copyOf(citations);
        legalActs = List.copyOf(legalActs);
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }
}
