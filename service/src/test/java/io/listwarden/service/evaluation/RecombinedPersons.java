package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.evaluation.Corpus.VariableName;
import io.listwarden.service.evaluation.variation.Specimen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People of the countries that most listed persons come from: the given name of one listed person
 * before the family name of another of the same country. They are harder than people of anywhere.
 */
final class RecombinedPersons {
    private static final int FULL = 5_000;
    private static final int FEWEST_OF_COUNTRY = 40;

    private RecombinedPersons() {}

    static Stream<RandomQuestion> questions(Corpus corpus, Sampling sampling) {
        Map<String, List<VariableName>> byCountry =
                corpus.names().stream()
                        .filter(name -> isShort(name.specimen()))
                        .collect(
                                Collectors.groupingBy(
                                        name -> name.specimen().countries().iterator().next(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byCountry.values().removeIf(names -> names.size() < FEWEST_OF_COUNTRY);
        List<List<VariableName>> countries = List.copyOf(byCountry.values());
        RandomGenerator random = Sampling.random("recombined");
        return IntStream.range(0, countries.isEmpty() ? 0 : sampling.of(FULL))
                .mapToObj(
                        n -> question(countries.get(n % countries.size()), corpus.split(), random))
                .flatMap(Optional::stream);
    }

    /** Of a long name hardly anything but the given name would be another's. */
    private static boolean isShort(Specimen name) {
        return name.kind() == PartyKind.PERSON
                && name.countries().size() == 1
                && name.givenNames() > 0
                && name.givenNames() == name.words().size() - 1;
    }

    private static Optional<RandomQuestion> question(
            List<VariableName> names, PartySplit split, RandomGenerator random) {
        VariableName given = names.get(random.nextInt(names.size()));
        VariableName family = names.get(random.nextInt(names.size()));
        return split.cluster(given.party().id()).equals(split.cluster(family.party().id()))
                ? Optional.empty()
                : Optional.of(question(given.specimen(), family.specimen()));
    }

    private static RandomQuestion question(Specimen given, Specimen family) {
        return new RandomQuestion(
                "recombined person",
                PartyKind.PERSON,
                String.join(" ", given.words().subList(0, given.givenNames()))
                        + " "
                        + family.words().getLast());
    }
}
