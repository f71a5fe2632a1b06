package io.listwarden.service.index;

import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct words of all listed names, each with the entries that bear it. */
final class Dictionary {
    private final Word[] words;
    private final int[][] entries;
    private final Map<Word, Integer> numbers = new HashMap<>();

    Dictionary(Map<Word, int[]> postings) {
        List<Word> sorted = new ArrayList<>(postings.keySet());
        words = sorted.toArray(new Word[0]);
        entries = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            entries[i] = postings.getOrDefault(words[i], new int[0]);
            numbers.put(words[i], i);
        }
    }

    /** How many entries bear exactly this word. */
    int frequency(Word word) {
        Integer number = numbers.get(word);
        return number == null ? 0 : entries[number].length;
    }

    /** Adds the entries that bear a word like this one. */
    void addSimilar(Word word, BitSet found) {
        for (int i = 0; i < words.length; i++) {
            if (Similarity.of(word, words[i]) > 0) {
                addAll(entries[i], found);
            }
        }
    }

    private static void addAll(int[] entries, BitSet found) {
        for (int entry : entries) {
            found.set(entry);
        }
    }
}
