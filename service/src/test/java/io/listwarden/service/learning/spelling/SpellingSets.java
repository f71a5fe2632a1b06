package io.listwarden.service.learning.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts words together that are spellings of one name: in a set each fits each (complete linkage),
 * so that no chain of small steps leads from one name to another. Pairs that this leaves apart make
 * sets of their own, so that a word may stand in several.
 */
final class SpellingSets {
    private final SpellingJudge judge;
    private final Map<String, SortedSet<String>> setOf = new HashMap<>();

    private SpellingSets(SpellingJudge judge) {
        this.judge = judge;
    }

    /** The sets, each of two words and more, in the order of their first words. */
    static List<SortedSet<String>> of(Collection<WordPair> pairs, SpellingJudge judge) {
        List<WordPair> rest = new ArrayList<>(strongestFirst(pairs, judge));
        Set<SortedSet<String>> sets = new LinkedHashSet<>();
        while (!rest.isEmpty()) {
            SpellingSets round = new SpellingSets(judge);
            rest.forEach(round::join);
            sets.addAll(round.setOf.values());
            rest.removeIf(round::has);
        }
        return sets.stream().sorted(Comparator.comparing(set -> String.join(" ", set))).toList();
    }

    private static List<WordPair> strongestFirst(Collection<WordPair> pairs, SpellingJudge judge) {
        return pairs.stream()
                .filter(judge::isSpelling)
                .sorted(
                        Comparator.comparingInt(judge::parties)
                                .reversed()
                                .thenComparingDouble(judge::apart)
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void join(WordPair pair) {
        SortedSet<String> first = set(pair.first());
        SortedSet<String> second = set(pair.second());
        if (first.stream().allMatch(a -> second.stream().allMatch(b -> isOne(a, b)))) {
            SortedSet<String> both = new TreeSet<>(first);
            both.addAll(second);
            both.forEach(word -> setOf.put(word, both));
        }
    }

    private boolean isOne(String a, String b) {
        return a.equals(b) || judge.fits(WordPair.of(a, b));
    }

    private boolean has(WordPair pair) {
        return set(pair.first()).contains(pair.second());
    }

    private SortedSet<String> set(String word) {
        return setOf.getOrDefault(word, new TreeSet<>(List.of(word)));
    }
}
