package io.listwarden.service.learning.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.learning.ListedNames;
import io.listwarden.service.learning.ListedNames.Party;

import org.junit.jupiter.api.Test;

import java.util.List;

class ListedWordsTest {
    private static final ListedNames LISTED =
            new ListedNames(
                    List.of(
                            person("Zorin Petar", "Zorin Peter"),
                            person("Zorin Marko"),
                            person("Zorin Luka"),
                            person("Marko Luka"),
                            firm("Zorin Trading")));

    @Test
    void wordsOfFewPartiesStayUnknown() {
        assertThat(persons().shares()).containsOnlyKeys("zorin");
    }

    @Test
    void manySpellingsCountNoMoreThanOne() {
        assertThat(persons().shares()).containsEntry("zorin", 0.1 * 3 / 4);
    }

    private static Corpus persons() {
        Corpus corpus = new Corpus();
        ListedWords.countPersonsInto(corpus, LISTED);
        return corpus;
    }

    private static Party person(String... names) {
        return new Party(PartyKind.PERSON, true, List.of(names));
    }

    private static Party firm(String name) {
        return new Party(PartyKind.ORGANIZATION, true, List.of(name));
    }
}
