package io.listwarden.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class PartySplitTest {
    private static final BirthDate BORN = BirthDate.of(PartialDate.parse("1961-04-09"));
    private static final Identifier PASSPORT =
            new Identifier(
                    null, IdentifierType.PASSPORT, "AB 123-456", "SY", "passport", Details.NONE);

    @Test
    void partiesOfOneNameAreOfOneClusterWhateverItsOrderCaseAndAccents() {
        PartySplit split =
                PartySplit.of(
                        List.of(
                                party("list-b:2", "ÖZTÜRK, Mehmet"),
                                party("list-a:1", "Mehmet Ozturk"),
                                party("list-a:2", "Mehmet Yildiz")));

        assertThat(split.cluster(id("list-b:2"))).isEqualTo(id("list-a:1"));
        assertThat(split.cluster(id("list-a:2"))).isEqualTo(id("list-a:2"));
    }

    @Test
    void oneWordIsTooLittleForACluster() {
        PartySplit split =
                PartySplit.of(List.of(party("list-a:1", "Mehmet"), party("list-b:1", "Mehmet")));

        assertThat(split.cluster(id("list-b:1"))).isEqualTo(id("list-b:1"));
    }

    @Test
    void partiesOfOnePassportAreOfOneCluster() {
        PartySplit split =
                PartySplit.of(
                        List.of(
                                party("list-a:1", "Abu Samir", List.of(), List.of(PASSPORT)),
                                party("list-b:1", "Nizar Khoury", List.of(), List.of(PASSPORT))));

        assertThat(split.cluster(id("list-b:1"))).isEqualTo(id("list-a:1"));
    }

    @Test
    void partiesBornOnOneDayAreOfOneClusterWhenTheyShareALongerWord() {
        PartySplit split =
                PartySplit.of(
                        List.of(
                                party("list-a:1", "Nizar Khoury", List.of(BORN), List.of()),
                                party("list-b:1", "Nizar Al Khuri", List.of(BORN), List.of()),
                                party("list-c:1", "Ali Khuri", List.of(BORN), List.of()),
                                party("list-c:2", "Boris Lang", List.of(BORN), List.of())));

        assertThat(split.cluster(id("list-c:1"))).isEqualTo(id("list-a:1"));
        assertThat(split.cluster(id("list-c:2"))).isEqualTo(id("list-c:2"));
    }

    @Test
    void aClusterIsWholeInOneHalfAndEachHalfHasAboutHalf() {
        List<ListedParty> parties =
                IntStream.range(0, 4_000)
                        .mapToObj(n -> party("list-" + n % 2 + ":" + n, "Name n" + letters(n / 2)))
                        .toList();
        PartySplit split = PartySplit.of(parties);

        long development =
                parties.stream().filter(party -> split.isDevelopment(party.id())).count();

        assertThat(development).isBetween(1_850L, 2_150L);
        for (int n = 0; n < parties.size(); n += 2) {
            assertThat(split.isDevelopment(parties.get(n).id()))
                    .isEqualTo(split.isDevelopment(parties.get(n + 1).id()));
        }
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    @Test
    void theOrderOfThePartiesMakesNoDifference() {
        List<ListedParty> parties =
                List.of(
                        party("list-a:1", "Nizar Khoury", List.of(), List.of(PASSPORT)),
                        party("list-b:1", "Abu Samir", List.of(), List.of(PASSPORT)),
                        party("list-c:1", "Samir Abu"));

        PartySplit split = PartySplit.of(parties);
        PartySplit reversed = PartySplit.of(parties.reversed());

        for (ListedParty party : parties) {
            assertThat(split.cluster(party.id())).isEqualTo(id("list-a:1"));
            assertThat(reversed.cluster(party.id())).isEqualTo(id("list-a:1"));
        }
    }

    @Test
    void aPartyThatWasNotPartedBelongsNowhere() {
        PartySplit split = PartySplit.of(List.of());

        assertThatThrownBy(() -> split.isDevelopment(id("list-a:1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PartyId id(String id) {
        return PartyId.parse(id);
    }

    private static ListedParty party(String id, String name) {
        return party(id, name, List.of(), List.of());
    }

    private static ListedParty party(
            String id, String name, List<BirthDate> born, List<Identifier> identifiers) {
        return new ListedParty(
                id(id),
                PartyKind.PERSON,
                List.of(ListedName.of(NameType.PRIMARY, name)),
                List.of(),
                born,
                List.of(),
                List.of(),
                identifiers,
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }
}
