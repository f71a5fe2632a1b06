package io.listwarden.service.learning;

import io.listwarden.service.learning.equivalents.Equivalents;
import io.listwarden.service.learning.lexicon.Lexicon;
import io.listwarden.service.learning.lexicon.LexiconSources;
import io.listwarden.service.learning.spelling.LetterCosts;
import io.listwarden.service.learning.spelling.Spellings;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/**
 * Writes the tables anew; its name keeps it out of the builds. Run it from the repository's folder,
 * where the real lists are at hand, with {@code ./mvnw -pl service -am test -Dtest=LearnWords
 * -Dsurefire.failIfNoSpecifiedTests=false}, and review what changed before it is committed.
 */
class LearnWords {
    @Test
    void makeTheTables() throws IOException {
        ListedNames listed = ListedNames.ofRealLists();
        Lexicon lexicon = LexiconSources.lexicon(listed);
        Spellings spellings =
                Spellings.learn(listed, lexicon.weights().keySet(), Equivalents.different());
        words(lexicon).write();
        equivalents(Equivalents.of(spellings.sets())).write();
        letterCosts(spellings.costs()).write();
    }

    private static TableFile words(Lexicon lexicon) {
        return new TableFile(
                "words.tsv",
                List.of(
                        "Version 1.",
                        "Known words of names with what each counts, 0.05 to 1; a word that is not"
                                + " here counts 1, less if it is short, and may be anything.",
                        "Made by LearnWords, which is where to change something. Sources: Datafaker"
                                + " (Apache-2.0), zxcvbn4j (MIT), Unicode CLDR (Unicode-3.0),",
                        "GeoNames (CC BY 4.0, https://www.geonames.org), the publishers' official"
                                + " lists, reviewed tables of our own."),
                lexicon.lines());
    }

    private static TableFile equivalents(Equivalents equivalents) {
        return new TableFile(
                "equivalents.tsv",
                List.of(
                        "Version 1.",
                        "Words that mean the same part of a name: relation, agreement, words. Every"
                                + " two words of a row agree that far; of two rows the higher"
                                + " counts.",
                        "Made by LearnWords, which is where to change something. Sources: aliases"
                            + " in the publishers' official lists, reviewed tables of our own."),
                equivalents.rows());
    }

    private static TableFile letterCosts(LetterCosts costs) {
        return new TableFile(
                "letter-costs.tsv",
                List.of(
                        "Version 1.",
                        "What it costs to write some letters for others, in either direction, as a"
                                + " share of an edit; - stands for none. What is not here costs 1"
                                + " a letter.",
                        "Made by LearnWords from aliases of persons in the publishers' official"
                                + " lists."),
                costs.rows());
    }
}
