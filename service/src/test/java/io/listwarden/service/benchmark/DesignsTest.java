package io.listwarden.service.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.listwarden.service.match.Subject;

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
        List<Question> questions =
                List.of(
                        new Question(QuestionClass.EXACT, asked("Reza Karimi")),
                        new Question(QuestionClass.INVENTED_PERSON, asked("Xu Yq")));
        assertThat(FullScan.truth(PARTIES, questions)).containsExactly(Set.of(id("1")), Set.of());
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
