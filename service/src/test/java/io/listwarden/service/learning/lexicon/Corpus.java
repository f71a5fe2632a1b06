package io.listwarden.service.learning.lexicon;

import io.listwarden.service.learning.Words;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How large a share of the names of one sort has each word, by one source's count. */
final class Corpus {
    private final SortedMap<String, Double> shares = new TreeMap<>();

    /**
     * Counts the words of a name, each once.
     *
     * @param name a name, or a part of one, in any script
     * @param share of all names of the sort, above 0 to 1
     */
    void add(String name, double share) {
        for (String word : new HashSet<>(Words.of(name))) {
            addWord(word, share);
        }
    }

    /** Counts a word that is normalised. */
    void addWord(String word, double share) {
        shares.merge(word, share, Double::sum);
    }

    Map<String, Double> shares() {
        return Collections.unmodifiableSortedMap(shares);
    }
}
