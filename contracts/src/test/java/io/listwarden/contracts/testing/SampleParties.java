package io.listwarden.contracts.testing;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.LegalAct;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up parties in any number, for tests that care for how many and which, not for who. */
public final class SampleParties {
    private SampleParties() {}

    /** Parties with the keys {@code 0} to {@code count - 1}, whose texts hold the edition. */
    public static Stream<ListedParty> of(String listId, int count, String edition) {
        return IntStream.range(0, count).mapToObj(n -> party(listId, n, edition));
    }

    /** One party with two names and texts as long as those of a richly described one. */
    public static ListedParty party(String listId, int key, String edition) {
        return new ListedParty(
                new PartyId(listId, Integer.toString(key)),
                PartyKind.ORGANIZATION,
                List.of(
                        ListedName.of(NameType.PRIMARY, "Company " + key + " " + edition),
                        new ListedName(
                                "a" + key,
                                "Компания № " + key,
                                NameType.ALIAS,
                                AliasStrength.WEAK,
                                "ru",
                                List.of(),
                                Details.builder().add("remark", "Alias of " + key).build())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                listing(edition),
                Details.builder()
                        .add("edition", edition)
                        .add("description", ("Number " + key + " makes things. ").repeat(60))
                        .build(),
                List.of());
    }

    private static Listing listing(String edition) {
        return new Listing(
                List.of("CYBER"),
                null,
                null,
                List.of(),
                List.of(new LegalAct(null, "Act of " + edition, "CYBER", null, Details.NONE)),
                "For all items subject to the regulations. ".repeat(8),
                "Presumption of denial. ".repeat(8),
                List.of(),
                List.of());
    }
}
