package io.listwarden.service.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.benchmark.parties.Question;
import io.listwarden.service.benchmark.parties.QuestionClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

class DesignsTest {
    private static final List<ListedParty> PARTIES =
            List.of(
                    party("1", "Reza Karimi", "Reza Karimov"),
                    party("2", "Brunhild Alvarez"),
                    party("3", "Blue Cedar Shipping LLC"));
    private static final List<Question> QUESTIONS =
            List.of(
                    new Question(QuestionClass.EXACT, asked("Reza Karimi")),
                    new Question(QuestionClass.INVENTED_PERSON, asked("Xu Yq")));

    @ParameterizedTest
    @EnumSource
    void everyDesignFindsAMistypedNameAndNoStranger(DesignChoice choice) {
        try (Design design = choice.load(PARTIES)) {
            assertThat(design.find(asked("Brunhild Alvares"), 1)).containsExactly(id("2"));
            assertThat(design.find(asked("Xu Yq"), 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartyIsFoundOnceWhateverTheNumberOfItsNames(DesignChoice choice) {
        try (Design design = choice.load(PARTIES)) {
            assertThat(design.find(asked("Reza Karimi"), 10)).containsOnlyOnce(id("1"));
        }
    }

    @Test
    void theTruthIsWhatAFullScanFinds() {
        assertThat(FullScan.truth(PARTIES, QUESTIONS)).containsExactly(Set.of(id("1")), Set.of());
    }

    @Test
    void hitsAndStrangersAreCountedApart() {
        Sample sample = Sample.of(QUESTIONS, PARTIES);
        Design missesAll = new Fixed(List.of());
        Design findsAll = new Fixed(List.of(id("1"), id("2")));
        assertThat(sample.found(missesAll)).isEqualTo(new Sample.Found(0, 1, 0));
        assertThat(sample.found(findsAll)).isEqualTo(new Sample.Found(1, 1, 3));
    }

    /** Finds the same whatever is asked. */
    private record Fixed(List<PartyId> found) implements Design {
        @Override
        public String title() {
            return "fixed";
        }

        @Override
        public List<PartyId> find(Subject question, int limit) {
            return found;
        }
    }

    private static Subject asked(String name) {
        return new Subject(
                PartyKind.UNKNOWN,
                List.of(new Subject.Name(name, AliasStrength.STRONG)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PartyId id(String key) {
        return new PartyId("own-a", key);
    }

    private static ListedParty party(String key, String... names) {
        return new ListedParty(
                id(key),
                PartyKind.UNKNOWN,
                List.of(names).stream().map(it -> ListedName.of(NameType.PRIMARY, it)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }
}
