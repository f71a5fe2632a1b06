package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ordinary words in the names of organisations, which people shorten and leave out. */
final class BusinessWords {
    private static final Map<String, List<String>> SHORT =
            Map.ofEntries(
                    Map.entry("technology", List.of("tech", "techn.")),
                    Map.entry("technologies", List.of("tech", "techs")),
                    Map.entry("international", List.of("intl", "int'l", "intern.")),
                    Map.entry("manufacturing", List.of("mfg", "manuf.")),
                    Map.entry("services", List.of("svcs", "srvcs", "serv.")),
                    Map.entry("engineering", List.of("eng", "engg", "engrg")),
                    Map.entry("industries", List.of("ind", "inds")),
                    Map.entry("industry", List.of("ind")),
                    Map.entry("industrial", List.of("ind", "indl")),
                    Map.entry("university", List.of("univ", "univ.")),
                    Map.entry("institute", List.of("inst", "inst.")),
                    Map.entry("department", List.of("dept", "dept.")),
                    Map.entry("development", List.of("dev", "devt")),
                    Map.entry("electronics", List.of("elec", "electr.")),
                    Map.entry("electronic", List.of("elec")),
                    Map.entry("equipment", List.of("equip", "eqpt")),
                    Map.entry("association", List.of("assoc", "assn")),
                    Map.entry("national", List.of("natl", "nat.")),
                    Map.entry("transport", List.of("transp", "trans.")),
                    Map.entry("group", List.of("grp", "gr.")),
                    Map.entry("general", List.of("gen", "genl")),
                    Map.entry("trading", List.of("trdg", "trad.")),
                    Map.entry("management", List.of("mgmt", "mgt")),
                    Map.entry("brothers", List.of("bros", "bros.")),
                    Map.entry("government", List.of("govt")),
                    Map.entry("laboratory", List.of("lab")),
                    Map.entry("establishment", List.of("est", "estab.")),
                    Map.entry("construction", List.of("constr", "const.")),
                    Map.entry("commercial", List.of("comm", "coml")),
                    Map.entry("ministry", List.of("min", "min.")),
                    Map.entry("organization", List.of("org")),
                    Map.entry("and", List.of("&")),
                    Map.entry("petroleum", List.of("petrol")),
                    Map.entry("chemical", List.of("chem")),
                    Map.entry("research", List.of("res", "rsch")),
                    Map.entry("center", List.of("ctr")),
                    Map.entry("centre", List.of("ctr")));

    /** Words without which a name of three or more others is still the same. */
    private static final Set<String> DISPENSABLE =
            Set.of("group", "international", "holding", "holdings", "general", "enterprises");

    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "and", "for", "de", "la", "y", "in", "&", "ltd", "llc", "co",
                    "jsc");
    private static final int FEWEST_LETTERS = 4;

    private BusinessWords() {}

    static List<Variation> all() {
        return List.of(
                Variation.same("abbreviation: a word", (s, random) -> shortened(s, random, false)),
                Variation.same(
                        "abbreviation: every word", (s, random) -> shortened(s, random, true)),
                Variation.same("acronym for a name", (s, random) -> acronym(s)),
                Variation.same("generic word dropped", BusinessWords::withoutGeneric));
    }

    private static Optional<String> shortened(
            Specimen specimen, RandomGenerator random, boolean every) {
        List<Integer> places = specimen.positions(word -> SHORT.containsKey(Case.lower(word)));
        if (specimen.isPerson() || places.isEmpty() || (every && places.size() == 1)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(specimen.words());
        for (int at : every ? places : Specimen.any(places, random).stream().toList()) {
            List<String> shorts = SHORT.getOrDefault(Case.lower(words.get(at)), List.of());
            words.set(
                    at,
                    Specimen.inCaseOf(words.get(at), shorts.get(random.nextInt(shorts.size()))));
        }
        return Optional.of(String.join(" ", words));
    }

    /** The first letters of a long name of ordinary words. */
    private static Optional<String> acronym(Specimen specimen) {
        List<String> words =
                specimen.written(LegalForms.without(specimen)).words().stream()
                        .filter(word -> !SMALL.contains(Case.lower(word)))
                        .filter(word -> Character.isLetter(word.charAt(0)))
                        .toList();
        return specimen.isOrganization() && isEnglish(specimen) && words.size() >= FEWEST_LETTERS
                ? Optional.of(
                        words.stream()
                                .map(word -> Case.upper(word.substring(0, 1)))
                                .collect(Collectors.joining()))
                : Optional.empty();
    }

    private static boolean isEnglish(Specimen specimen) {
        return specimen.words().stream()
                .map(Case::lower)
                .anyMatch(word -> word.equals("of") || SHORT.containsKey(word));
    }

    private static Optional<String> withoutGeneric(Specimen specimen, RandomGenerator random) {
        boolean applies = specimen.isOrganization() && specimen.words().size() >= 4;
        List<Integer> generic =
                IntStream.range(0, specimen.words().size())
                        .filter(at -> DISPENSABLE.contains(Case.lower(specimen.words().get(at))))
                        .boxed()
                        .toList();
        return applies
                ? Specimen.any(generic, random).map(at -> specimen.with(at, ""))
                : Optional.empty();
    }
}
