package io.listwarden.service.web;

import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A few parties on two lists, and the generation that they are. */
public final class SampleParties {
    public static final ListedParty CANDIRU =
            party(
                    "us-bis-el:candiru",
                    List.of(
                            ListedName.of(NameType.PRIMARY, "Candiru"),
                            ListedName.of(NameType.ALIAS, "Saito Tech Ltd")),
                    List.of());
    public static final ListedParty INTELLEXA =
            party(
                    "us-ofac-sdn:48059",
                    List.of(
                            ListedName.of(NameType.PRIMARY, "INTELLEXA S.A."),
                            ListedName.weak("ITX")),
                    List.of(
                            new Identifier(
                                    null,
                                    IdentifierType.REGISTRATION,
                                    "149296401000",
                                    "GR",
                                    "Registration Number",
                                    Details.NONE)));
    public static final Manifest MANIFEST =
            new Manifest(
                    42,
                    Instant.parse("2026-01-02T03:04:05Z"),
                    false,
                    List.of(
                            entry("us-bis-el", 7, Instant.parse("2022-04-13T00:00:00Z")),
                            entry("us-ofac-sdn", 3, null)),
                    null);

    private SampleParties() {}

    private static Manifest.Entry entry(String listId, int version, @Nullable Instant sourceDate) {
        return new Manifest.Entry(
                listId,
                version,
                sourceDate,
                Instant.parse("2026-01-01T00:00:00Z"),
                "0".repeat(64),
                1,
                Duration.ofDays(1));
    }

    private static ListedParty party(
            String id, List<ListedName> names, List<Identifier> identifiers) {
        return new ListedParty(
                PartyId.parse(id),
                PartyKind.ORGANIZATION,
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                identifiers,
                List.of(),
                new Listing(
                        List.of("CYBER2"),
                        LocalDate.of(2021, 11, 4),
                        null,
                        List.of(new Citation("86 FR 60760", 86, 60760, null)),
                        List.of(),
                        "All items",
                        null,
                        List.of(),
                        List.of()),
                Details.NONE,
                List.of());
    }
}
