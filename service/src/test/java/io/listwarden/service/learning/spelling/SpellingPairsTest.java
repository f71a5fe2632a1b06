package io.listwarden.service.learning.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.learning.ListedNames;
import io.listwarden.service.learning.ListedNames.Party;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpellingPairsTest {
    private static final WordPair PAIR = WordPair.of("kozlov", "koslov");

    @Test
    void aPartyCountsOnceHoweverManyNamesItHas() {
        assertThat(
                        pairs(
                                        party(true, "Egor Kozlov", "Egor Koslov", "Koslov Yegor"),
                                        party(true, "Kozlov Igor", "Koslov Igor"))
                                .parties())
                .containsEntry(PAIR, 2);
    }

    @Test
    void nothingIsLearnedFromTheTestHalf() {
        assertThat(pairs(party(false, "Egor Kozlov", "Egor Koslov")).parties()).isEmpty();
    }

    @Test
    void wordsThatStandTogetherAreCountedInBothHalves() {
        assertThat(
                        pairs(
                                        party(true, "Egor Kozlov", "Egor Koslov"),
                                        party(false, "Koslov Kozlov"),
                                        party(true, "Kozlov Koslov Ivan"))
                                .together())
                .containsEntry(PAIR, 2);
    }

    private static SpellingPairs pairs(Party... parties) {
        return SpellingPairs.of(new ListedNames(List.of(parties)));
    }

    private static Party party(boolean development, String... names) {
        return new Party(PartyKind.PERSON, development, List.of(names));
    }
}
