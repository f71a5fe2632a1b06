package io.listwarden.service.benchmark.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

class QuestionsTest {
    private static final List<ListedParty> KNOWN = MadeUpParties.parties();
    private static final NameGenerator GENERATOR = NameGenerator.learn(KNOWN, 3);
    private static final Questions QUESTIONS = new Questions(KNOWN, GENERATOR, 4);
    private static final List<Question> MIXED = QUESTIONS.mixed(1_200);

    @Test
    void theSameSeedGivesTheSameQuestions() {
        assertThat(new Questions(KNOWN, GENERATOR, 4).mixed(1_200)).isEqualTo(MIXED);
        assertThat(new Questions(KNOWN, GENERATOR, 5).mixed(1_200)).isNotEqualTo(MIXED);
    }

    @Test
    void everyClassComesAsOften() {
        assertThat(MIXED.stream().collect(Collectors.groupingBy(Question::kind)))
                .hasSize(QuestionClass.values().length)
                .allSatisfy((_, questions) -> assertThat(questions).hasSize(100));
    }

    @Test
    void aThirdOfTheQuestionsStateABirthDateAndACountry() {
        List<Question> more =
                MIXED.stream().filter(it -> !it.subject().birthDates().isEmpty()).toList();
        assertThat(more.size()).isCloseTo(400, within(60));
        assertThat(more).allMatch(it -> it.subject().countries().size() == 1);
    }

    @Test
    void exactQuestionsAskForListedNamesAndAllOthersForOtherOnes() {
        Set<String> listed =
                KNOWN.stream()
                        .flatMap(party -> party.names().stream())
                        .map(ListedName::text)
                        .collect(Collectors.toSet());
        assertThat(MIXED)
                .filteredOn(it -> it.kind() == QuestionClass.EXACT)
                .allMatch(it -> listed.contains(it.name()));
        assertThat(MIXED)
                .filteredOn(it -> it.kind() != QuestionClass.EXACT)
                .filteredOn(it -> listed.contains(it.name()))
                .hasSizeLessThan(20);
    }

    @Test
    void questionsForNobodyAreInventedAllOfThem() {
        assertThat(QUESTIONS.unlisted(10)).hasSize(10).allMatch(it -> it.kind().isInvented());
    }

    @Test
    void aNameThatTheServiceWouldRefuseIsNotAskedFor() {
        List<ListedParty> parties = List.of(named(KNOWN.getFirst(), "Xi\u0093an Ltd"), wellNamed());
        assertThat(new Questions(parties, GENERATOR, 4).mixed(60))
                .filteredOn(it -> it.kind() == QuestionClass.EXACT)
                .hasSize(5)
                .noneMatch(it -> it.name().contains("an Ltd"));
    }

    /** One that every class of questions can be made for. */
    private static ListedParty wellNamed() {
        return named(
                KNOWN.stream()
                        .filter(it -> it.kind() == PartyKind.ORGANIZATION)
                        .findFirst()
                        .orElseThrow(),
                "Brunhild Cedar Shipping");
    }

    private static ListedParty named(ListedParty like, String name) {
        return new ListedParty(
                like.id(),
                like.kind(),
                List.of(ListedName.of(NameType.PRIMARY, name)),
                like.genders(),
                like.birthDates(),
                like.birthPlaces(),
                like.countries(),
                like.identifiers(),
                like.addresses(),
                like.listing(),
                like.details(),
                like.merged());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SWAPPED | Karimi, Reza Omar | Omar Reza Karimi",
                "MIDDLE_DROPPED | Reza Omar Karimi | Reza Karimi",
                "JOINED | Blue Cedar | Bluecedar",
                "LEGAL_FORM | Blue Cedar LLC | Blue Cedar",
            })
    void aClassChangesTheNameAsItSays(QuestionClass kind, String name, String asked) {
        assertThat(varied(kind, name)).contains(asked);
    }

    @Test
    void aTypoInEveryWordLeavesNoLongWordAsItWas() {
        assertThat(
                        Arrays.asList(
                                varied(QuestionClass.TYPO_IN_EVERY_WORD, "Brunhild Alvarez")
                                        .orElseThrow()
                                        .split(" ", -1)))
                .hasSize(2)
                .doesNotContain("Brunhild", "Alvarez");
    }

    @ParameterizedTest
    @CsvSource({"SWAPPED", "MIDDLE_DROPPED", "JOINED", "INITIALS"})
    void aNameOfOneWordIsNotAskedForInAClassThatNeedsMore(QuestionClass kind) {
        assertThat(varied(kind, "Candiru")).isEmpty();
    }

    private static Optional<String> varied(QuestionClass kind, String name) {
        return new Variations(name, PartyKind.UNKNOWN, new SplittableRandom(5)).of(kind);
    }
}
