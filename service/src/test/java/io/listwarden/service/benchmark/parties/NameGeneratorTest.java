package io.listwarden.service.benchmark.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class NameGeneratorTest {
    private static final List<ListedParty> KNOWN = MadeUpParties.parties();
    private static final NameGenerator GENERATOR = NameGenerator.learn(KNOWN, 7);
    private static final List<ListedParty> PARTIES = GENERATOR.parties(33_000);

    @Test
    void theSameSeedGivesTheSameParties() {
        NameGenerator again = NameGenerator.learn(KNOWN, 7);
        assertThat(again.parties(33_000).subList(500, 600)).isEqualTo(PARTIES.subList(500, 600));
        NameGenerator other = NameGenerator.learn(KNOWN, 8);
        assertThat(other.party(500)).isNotEqualTo(PARTIES.get(500));
    }

    @Test
    void aPartyIsTheSameInAListOfAnySize() {
        assertThat(GENERATOR.parties(5_000_000).get(1_234)).isEqualTo(PARTIES.get(1_234));
    }

    @Test
    void partiesHaveAsManyNamesAsIsSaid() {
        assertThat(names(PARTIES).count()).isCloseTo(33_000, within(600L));
    }

    @Test
    void noTwoPartiesHaveOneId() {
        assertThat(PARTIES).extracting(ListedParty::id).doesNotHaveDuplicates();
    }

    @Test
    void factsComeAsOftenAsInTheKnownParties() {
        assertAsOften(party -> party.kind() == PartyKind.PERSON);
        assertAsOften(party -> !party.birthDates().isEmpty());
        assertAsOften(party -> !party.countries().isEmpty());
        assertAsOften(party -> !party.identifiers().isEmpty());
        assertAsOften(party -> hasLegalForm(party.primaryName()));
        assertAsOften(party -> party.primaryName().text().split(" ", -1).length > 3);
    }

    private static void assertAsOften(Predicate<ListedParty> fact) {
        assertThat(share(PARTIES, fact)).isCloseTo(share(KNOWN, fact), within(0.02));
    }

    private static double share(Collection<ListedParty> parties, Predicate<ListedParty> fact) {
        return (double) parties.stream().filter(fact).count() / parties.size();
    }

    private static boolean hasLegalForm(ListedName name) {
        return NameNormaliser.normalise(name.text()).tokens().stream()
                .anyMatch(token -> token.kind() == TokenKind.LEGAL_FORM);
    }

    @Test
    void hardlyAnyNameIsAKnownOne() {
        Set<String> known = names(KNOWN).collect(Collectors.toSet());
        assertThat(names(PARTIES).filter(known::contains).count()).isLessThan(1_000);
    }

    @Test
    void theCommonestWordsStayTheCommonest() {
        assertThat(commonest(PARTIES)).containsAll(commonest(KNOWN).subList(0, 5));
    }

    private static List<String> commonest(Collection<ListedParty> parties) {
        return words(parties)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(10)
                .map(entry -> entry.getKey())
                .toList();
    }

    @Test
    void distinctWordsGrowAsThePowerThatWasMeasured() {
        double few = distinct(GENERATOR.parties(8_000));
        double many = distinct(GENERATOR.parties(64_000));
        double measured =
                (GENERATOR.latin(true).heapsExponent() + GENERATOR.latin(false).heapsExponent())
                        / 2;
        assertThat(Math.log(many / few) / Math.log(8)).isCloseTo(measured, within(0.12));
    }

    private static double distinct(Collection<ListedParty> parties) {
        return words(parties).collect(Collectors.toCollection(HashSet::new)).size();
    }

    private static Stream<String> words(Collection<ListedParty> parties) {
        return names(parties)
                .flatMap(name -> NameNormaliser.normalise(name).tokens().stream())
                .filter(token -> token.kind() == TokenKind.WORD)
                .map(Token::text);
    }

    private static Stream<String> names(Collection<ListedParty> parties) {
        return parties.stream().flatMap(party -> party.names().stream()).map(ListedName::text);
    }
}
