package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Given names that people are called by another form of: pet names, and other languages' forms. */
final class Nicknames {
    /** The first is the full form, the others are pet forms. */
    private static final List<List<String>> PET_NAMES =
            List.of(
                    List.of("aleksandr", "sasha", "sanya", "alex"),
                    List.of("alexander", "alex", "sasha"),
                    List.of("aleksei", "alyosha", "lyosha"),
                    List.of("aleksey", "alyosha", "lyosha"),
                    List.of("andrei", "andryusha"),
                    List.of("dmitry", "dima", "mitya"),
                    List.of("dmitri", "dima"),
                    List.of("dmitriy", "dima"),
                    List.of("ekaterina", "katya"),
                    List.of("evgeny", "zhenya"),
                    List.of("evgeniy", "zhenya"),
                    List.of("yevgeny", "zhenya"),
                    List.of("ivan", "vanya"),
                    List.of("konstantin", "kostya"),
                    List.of("mikhail", "misha"),
                    List.of("natalia", "natasha"),
                    List.of("nikolai", "kolya"),
                    List.of("nikolay", "kolya"),
                    List.of("pavel", "pasha"),
                    List.of("sergei", "seryozha"),
                    List.of("sergey", "seryozha"),
                    List.of("tatiana", "tanya"),
                    List.of("vladimir", "volodya", "vova"),
                    List.of("yury", "yura"),
                    List.of("anthony", "tony"),
                    List.of("charles", "charlie"),
                    List.of("christopher", "chris"),
                    List.of("daniel", "dan", "danny"),
                    List.of("edward", "eddie", "ted"),
                    List.of("james", "jim", "jimmy"),
                    List.of("joseph", "joe"),
                    List.of("michael", "mike"),
                    List.of("richard", "dick", "rick"),
                    List.of("robert", "bob", "rob"),
                    List.of("thomas", "tom"),
                    List.of("william", "bill", "will"),
                    List.of("francisco", "paco", "pancho"),
                    List.of("guadalupe", "lupe"),
                    List.of("ignacio", "nacho"),
                    List.of("jesus", "chuy"),
                    List.of("jose", "pepe"),
                    List.of("manuel", "manolo"));

    /** Each is a form of every other. */
    private static final List<List<String>> LANGUAGES =
            List.of(
                    List.of("vladimir", "volodymyr", "uladzimir"),
                    List.of("nikolai", "mykola", "nicholas"),
                    List.of("aleksandr", "oleksandr", "alexander", "aliaksandr"),
                    List.of("aleksei", "oleksiy", "alexis"),
                    List.of("sergei", "serhiy", "siarhei"),
                    List.of("andrei", "andriy", "andrew"),
                    List.of("dmitry", "dmytro", "dzmitry"),
                    List.of("mikhail", "mykhailo", "michael"),
                    List.of("pavel", "pavlo", "paul"),
                    List.of("evgeny", "yevhen", "eugene"),
                    List.of("yury", "yuriy", "george"),
                    List.of("petr", "petro", "peter"),
                    List.of("igor", "ihor"),
                    List.of("oleg", "oleh"),
                    List.of("konstantin", "kostiantyn", "constantine"),
                    List.of("yusuf", "joseph", "josef"),
                    List.of("ibrahim", "abraham"),
                    List.of("musa", "moses"),
                    List.of("dawud", "david"),
                    List.of("jose", "joseph"),
                    List.of("juan", "john"),
                    List.of("jorge", "george"),
                    List.of("miguel", "michael"),
                    List.of("pedro", "peter"));

    private Nicknames() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("nickname", (s, random) -> other(s, random, PET_NAMES, true)),
                Variation.same(
                        "given name in another language",
                        (s, random) -> other(s, random, LANGUAGES, false)));
    }

    private static Optional<String> other(
            Specimen specimen, RandomGenerator random, List<List<String>> names, boolean ofFull) {
        if (!specimen.isPerson()) {
            return Optional.empty();
        }
        List<String> varied = new ArrayList<>();
        int last = specimen.words().size() - 1;
        for (int at = 0; at < last; at++) {
            String word = specimen.words().get(at);
            for (String other : others(Case.lower(word), names, ofFull)) {
                varied.add(specimen.with(at, Specimen.inCaseOf(word, other)));
            }
        }
        return Specimen.any(varied, random);
    }

    private static List<String> others(String word, List<List<String>> names, boolean ofFull) {
        return names.stream()
                .filter(set -> ofFull ? set.getFirst().equals(word) : set.contains(word))
                .flatMap(List::stream)
                .filter(other -> !other.equals(word))
                .toList();
    }
}
