package io.listwarden.service.learning;

import io.listwarden.service.learning.lexicon.Lexicon;
import io.listwarden.service.learning.lexicon.LexiconSources;

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
        lexicon(LexiconSources.lexicon(listed)).write();
    }

    private static TableFile lexicon(Lexicon lexicon) {
        return new TableFile(
                "words.tsv",
                List.of(
                        "Version 1.",
                        "Known words of names with what each counts, 0.05 to 1; a word that is not"
                                + " here counts 1 and may be anything.",
                        "Made by LearnWords, which is where to change something. Sources: Datafaker"
                                + " (Apache-2.0), zxcvbn4j (MIT), Unicode CLDR (Unicode-3.0),",
                        "GeoNames (CC BY 4.0, https://www.geonames.org), the publishers' official"
                                + " lists, reviewed tables of our own."),
                lexicon.lines());
    }
}
