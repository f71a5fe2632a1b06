package io.listwarden.service.learning.spelling;

import io.listwarden.service.learning.ListedNames;
import io.listwarden.service.learning.ListedNames.Party;
import io.listwarden.service.learning.Words;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which words stand for each other in names of one party, and for how many parties.
 *
 * @param parties how many parties of the development half have the pair
 * @param together how many parties of either half have both words of such a pair in one name, as
 *     two parts of it
 */
public record SpellingPairs(SortedMap<WordPair, Integer> parties, Map<WordPair, Integer> together) {
    /** Parties with more names are of whole families or of many entries taken together. */
    private static final int MOST_NAMES = 80;

    private static final int MOST_WORDS = 8;

    /** Those of all listed names. */
    public static SpellingPairs of(ListedNames listed) {
        SortedMap<WordPair, Integer> parties = new TreeMap<>();
        listed.parties().stream()
                .filter(Party::development)
                .map(SpellingPairs::pairs)
                .forEach(pairs -> count(pairs, parties));
        Map<WordPair, Integer> together = new HashMap<>();
        listed.parties().stream()
                .map(party -> together(party, parties.keySet()))
                .forEach(pairs -> count(pairs, together));
        return new SpellingPairs(Collections.unmodifiableSortedMap(parties), Map.copyOf(together));
    }

    private static void count(Set<WordPair> pairs, Map<WordPair, Integer> counts) {
        pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
    }

    private static Set<WordPair> pairs(Party party) {
        List<List<String>> names =
                party.names().stream()
                        .map(Words::of)
                        .filter(words -> words.size() <= MOST_WORDS)
                        .distinct()
                        .toList();
        Set<WordPair> pairs = new HashSet<>();
        if (names.size() <= MOST_NAMES) {
            for (int i = 0; i < names.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.addAll(NamePair.pairs(names.get(i), names.get(j)));
                }
            }
        }
        return pairs;
    }

    private static Set<WordPair> together(Party party, Set<WordPair> known) {
        Set<WordPair> together = new HashSet<>();
        for (String name : party.names()) {
            List<String> words = Words.of(name).stream().distinct().limit(MOST_WORDS).toList();
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < i; j++) {
                    WordPair pair = WordPair.of(words.get(i), words.get(j));
                    if (known.contains(pair)) {
                        together.add(pair);
                    }
                }
            }
        }
        return together;
    }
}
