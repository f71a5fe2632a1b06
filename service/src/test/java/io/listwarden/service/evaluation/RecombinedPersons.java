package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.evaluation.variation.Specimen;

import java.util.List;
import java.util.Map;
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
        Map<String, List<Specimen>> byCountry =
                corpus.names().stream()
                        .map(Corpus.VariableName::specimen)
                        .filter(name -> name.kind() == PartyKind.PERSON)
                        .filter(name -> name.givenNames() > 0 && name.countries().size() == 1)
                        .collect(
                                Collectors.groupingBy(
                                        name -> name.countries().iterator().next(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byCountry.values().removeIf(names -> names.size() < FEWEST_OF_COUNTRY);
        List<List<Specimen>> countries = List.copyOf(byCountry.values());
        RandomGenerator random = Sampling.random("recombined");
        return IntStream.range(0, countries.isEmpty() ? 0 : sampling.of(FULL))
                .mapToObj(n -> question(countries.get(n % countries.size()), random));
    }

    private static RandomQuestion question(List<Specimen> names, RandomGenerator random) {
        Specimen given = names.get(random.nextInt(names.size()));
        Specimen family = names.get(random.nextInt(names.size()));
        return new RandomQuestion(
                "recombined person",
                PartyKind.PERSON,
                String.join(" ", given.words().subList(0, given.givenNames()))
                        + " "
                        + String.join(
                                " ",
                                family.words()
                                        .subList(family.givenNames(), family.words().size())));
    }
}
