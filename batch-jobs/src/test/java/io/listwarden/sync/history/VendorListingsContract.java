package io.listwarden.sync.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.history.VendorListings.Listed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

abstract class VendorListingsContract extends OnADatabase {
    private static final PartyId NSO = PartyId.parse("us-bis-el:nso");
    private static final PartyId SANDVINE = PartyId.parse("us-bis-el:sandvine");
    private static final LocalDate LISTED_ON = LocalDate.of(2024, 2, 26);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
    private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 21);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);
    private static final Listed OF_NSO = new Listed("nso", NSO, null);
    private static final Listed OF_SANDVINE = new Listed("sandvine", SANDVINE, LISTED_ON);
    private static final PastListing SANDVINES =
            new PastListing("sandvine", SANDVINE, LISTED_ON, OCTOBER);

    private VendorListings listings;

    @BeforeEach
    void openListings() {
        listings = new VendorListings(database);
    }

    @Test
    void whatIsListedIsNotGone() {
        assertThat(follow(MAY)).isEmpty();
        assertThat(follow(MAY, OF_NSO, OF_SANDVINE)).isEmpty();
        assertThat(follow(OCTOBER, OF_NSO, OF_SANDVINE)).isEmpty();
    }

    @Test
    void whatAListCarriesNoMoreIsGoneOnTheDateOfTheFirstVersionWithoutIt() {
        follow(MAY, OF_NSO, OF_SANDVINE);

        assertThat(follow(OCTOBER, OF_NSO)).containsExactly(SANDVINES);

        assertThat(follow(LATER, OF_NSO)).as("and stays so").containsExactly(SANDVINES);
    }

    @Test
    void theEarliestToGoComesFirst() {
        follow(MAY, OF_NSO, OF_SANDVINE);
        follow(OCTOBER, OF_NSO);

        assertThat(follow(LATER))
                .containsExactly(SANDVINES, new PastListing("nso", NSO, null, LATER));
    }

    @Test
    void aListThatIsNotServedTellsNothing() {
        follow(MAY, OF_SANDVINE);

        assertThat(listings.follow(List.of(), Map.of("eu-fsf", OCTOBER), _ -> false)).isEmpty();
        assertThat(listings.follow(List.of(), Map.of(), _ -> false)).isEmpty();

        assertThat(follow(LATER))
                .as("until it is served again")
                .containsExactly(new PastListing("sandvine", SANDVINE, LISTED_ON, LATER));
    }

    @Test
    void whoIsListedButIsTheMemberNoMoreIsTakenNeverToHaveBeen() {
        follow(MAY, OF_SANDVINE);

        assertThat(
                        listings.follow(
                                List.of(),
                                Map.of("us-bis-el", OCTOBER),
                                Set.of(SANDVINE)::contains))
                .isEmpty();
        assertThat(follow(LATER)).isEmpty();
    }

    @Test
    void whoIsListedAgainWasListedBefore() {
        follow(MAY, OF_SANDVINE);
        follow(OCTOBER);

        assertThat(follow(LATER, OF_SANDVINE)).containsExactly(SANDVINES);

        assertThat(follow(LATER.plusDays(9)))
                .containsExactly(
                        SANDVINES,
                        new PastListing("sandvine", SANDVINE, LISTED_ON, LATER.plusDays(9)));
    }

    @Test
    void theDayOfTheListingIsTheOneThatTheListGaveLast() {
        follow(MAY, new Listed("sandvine", SANDVINE, null));
        follow(MAY, OF_SANDVINE);

        assertThat(follow(OCTOBER)).containsExactly(SANDVINES);
    }

    @Test
    void onePartyMayBeTwoMembers() {
        Listed other = new Listed("procera", SANDVINE, LISTED_ON);
        follow(MAY, OF_SANDVINE, other);

        assertThat(follow(OCTOBER, other)).as("the party is still listed").isEmpty();
        assertThat(follow(LATER))
                .containsExactly(new PastListing("procera", SANDVINE, LISTED_ON, LATER));
    }

    /** A list of that date that carries these parties. */
    private List<PastListing> follow(LocalDate date, Listed... now) {
        List<PartyId> carried = List.of(now).stream().map(Listed::partyId).toList();
        return listings.follow(List.of(now), Map.of("us-bis-el", date), carried::contains);
    }
}
