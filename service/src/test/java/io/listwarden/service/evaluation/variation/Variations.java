package io.listwarden.service.evaluation.variation;

import java.util.List;
import java.util.stream.Stream;

/** All families of variations. */
public final class Variations {
    private Variations() {}

    /**
     * Every variation, in the order of the reports.
     *
     * @param givenNames real given names that may take another's place
     * @param familyNames real family names that may take another's place
     */
    public static List<Variation> all(List<String> givenNames, List<String> familyNames) {
        return Stream.of(
                        Typing.all(),
                        Writing.all(),
                        Spacing.all(),
                        Cutting.all(),
                        Scanning.all(),
                        PersonParts.all(),
                        Nicknames.all(),
                        Romanisation.all(),
                        LegalForms.all(),
                        BusinessWords.all(),
                        Numbers.all(),
                        Namesakes.all(givenNames, familyNames),
                        Genders.all(),
                        Syllables.all(),
                        Places.all())
                .flatMap(List::stream)
                .toList();
    }
}
