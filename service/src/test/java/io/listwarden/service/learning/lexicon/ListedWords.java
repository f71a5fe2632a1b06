package io.listwarden.service.learning.lexicon;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.learning.ListedNames;
import io.listwarden.service.learning.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words of the lists that {@value #FEWEST_PARTIES} parties bear, whoever writes them. A party with
 * ten spellings of a name counts no more than one with a single: each of its words counts by the
 * share of its names that have it.
 */
final class ListedWords {
    private static final int FEWEST_PARTIES = 3;

    /** Whoever is listed comes from a part of the world, so that its names are too common there. */
    private static final double SHARE_OF_THE_WORLD = 0.1;

    private ListedWords() {}

    static void countPersonsInto(Corpus corpus, ListedNames listed) {
        count(corpus, listed, kind -> kind == PartyKind.PERSON);
    }

    static void countOthersInto(Corpus corpus, ListedNames listed) {
        count(corpus, listed, kind -> kind != PartyKind.PERSON);
    }

    private static void count(Corpus corpus, ListedNames listed, Predicate<PartyKind> kinds) {
        List<SortedMap<String, Double>> parties =
                listed.parties().stream()
                        .filter(party -> kinds.test(party.kind()))
                        .map(party -> shares(party.names()))
                        .toList();
        Set<String> borne = borne(parties);
        for (Map<String, Double> party : parties) {
            party.forEach(
                    (word, part) -> {
                        if (borne.contains(word)) {
                            corpus.addWord(word, part * SHARE_OF_THE_WORLD / parties.size());
                        }
                    });
        }
    }

    private static Set<String> borne(List<SortedMap<String, Double>> parties) {
        return parties.stream()
                .flatMap(party -> party.keySet().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() >= FEWEST_PARTIES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static SortedMap<String, Double> shares(List<String> names) {
        SortedMap<String, Double> shares = new TreeMap<>();
        for (String name : names) {
            for (String word : new HashSet<>(Words.of(name))) {
                shares.merge(word, 1.0 / names.size(), Double::sum);
            }
        }
        return shares;
    }
}
