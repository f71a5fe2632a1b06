package io.listwarden.service.learning.equivalents;

import io.listwarden.service.learning.ReviewedTable;
import io.listwarden.service.learning.Words;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Given names and patronymics that Russian, Ukrainian and Belarusian write differently, as each
 * country that publishes them writes them in Latin letters: Henadzevich, Hennadijovytj and
 * Gennadiewitsch are one father's son.
 */
final class SlavicNames {
    private static final String TABLE = "slavic-names.tsv";
    private static final double AGREEMENT = 0.95;

    /** Shorter ones are other names too. */
    private static final int SHORTEST = 4;

    private static final String BELARUSIAN = "авіч";

    /** Of sons, and what daughters have in their place. */
    private static final Map<String, List<String>> ENDINGS =
            Map.of(
                    "ович", List.of("овна", "івна"),
                    "йович", List.of("ївна"),
                    "евич", List.of("евна"),
                    "авіч", List.of("аўна"),
                    "овіч", List.of("оўна"),
                    "евіч", List.of("еўна"),
                    "ьич", List.of("ьинична"),
                    "ліч", List.of("лівна"),
                    "ьіч", List.of("ьінічна"));

    private SlavicNames() {}

    /**
     * A set for each name that is not the same everywhere, and for the sons and the daughters of
     * who bears it.
     */
    static List<EquivalentSet> sets() {
        return ReviewedTable.rows(SlavicNames.class, TABLE).stream()
                .flatMap(SlavicNames::sets)
                .toList();
    }

    private static Stream<EquivalentSet> sets(List<String> row) {
        List<String> names = words(row.getFirst());
        if (row.size() == 1) {
            return set(names.stream());
        }
        List<String> sons = words(row.get(1)).stream().flatMap(SlavicNames::sons).toList();
        return Stream.of(
                        names.stream(),
                        sons.stream(),
                        sons.stream().flatMap(SlavicNames::daughters))
                .flatMap(SlavicNames::set);
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }

    /** Who writes Russian in Belarus has Ryhorovich as well. */
    private static Stream<String> sons(String son) {
        return son.endsWith(BELARUSIAN)
                ? Stream.of(son, son.substring(0, son.length() - BELARUSIAN.length()) + "овіч")
                : Stream.of(son);
    }

    /** Sergeevna of Sergeevich; Russian and Ukrainian make two of what ends as one. */
    private static Stream<String> daughters(String son) {
        return ENDINGS.entrySet().stream()
                .filter(ending -> son.endsWith(ending.getKey()))
                .flatMap(ending -> daughters(son, ending.getKey(), ending.getValue()));
    }

    private static Stream<String> daughters(String son, String ending, List<String> endings) {
        String stem = son.substring(0, son.length() - ending.length());
        return endings.stream().map(stem::concat);
    }

    private static Stream<EquivalentSet> set(Stream<String> names) {
        SortedSet<String> words = new TreeSet<>();
        names.flatMap(SlavicLetters::inLatin)
                .filter(word -> word.length() >= SHORTEST && Words.isWord(word))
                .forEach(words::add);
        return words.size() < 2
                ? Stream.empty()
                : Stream.of(new EquivalentSet(Relation.SPELLING, AGREEMENT, words));
    }
}
