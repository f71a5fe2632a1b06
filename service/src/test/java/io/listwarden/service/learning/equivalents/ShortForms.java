package io.listwarden.service.learning.equivalents;

import io.listwarden.service.learning.Words;
import io.listwarden.service.learning.spelling.WordPair;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Long words as writers shorten them that keep to no custom: cut off before a vowel (manuf,
 * petrol), or without vowels (mnfctrng, ptrlm).
 */
final class ShortForms {
    private static final double AGREEMENT = 0.9;

    /** Shorter words are seldom shortened, and what is left of them is another word. */
    private static final int SHORTEST_WORD = 7;

    private static final int SHORTEST = 4;
    private static final int FEWEST_CUT_OFF = 3;

    private ShortForms() {}

    /**
     * A set for each word that has such forms.
     *
     * @param reviewed sets; what one of abbreviations says is that its words are shortened
     */
    static List<EquivalentSet> sets(List<EquivalentSet> reviewed) {
        Set<WordPair> different = Equivalents.different();
        SortedSet<String> words = new TreeSet<>();
        for (EquivalentSet set : reviewed) {
            if (set.relation() == Relation.ABBREVIATION) {
                words.addAll(set.words());
            }
        }
        return words.stream()
                .filter(ShortForms::isLong)
                .flatMap(word -> set(word, different))
                .toList();
    }

    private static boolean isLong(String word) {
        return word.length() >= SHORTEST_WORD;
    }

    private static Stream<EquivalentSet> set(String word, Set<WordPair> different) {
        SortedSet<String> words = new TreeSet<>();
        Stream.concat(Stream.of(withoutVowels(word)), beginnings(word))
                .filter(form -> form.length() >= SHORTEST && Words.isWord(form))
                .filter(form -> !different.contains(WordPair.of(form, word)))
                .forEach(words::add);
        if (words.isEmpty()) {
            return Stream.empty();
        }
        words.add(word);
        return Stream.of(new EquivalentSet(Relation.ABBREVIATION, AGREEMENT, words));
    }

    private static String withoutVowels(String word) {
        StringBuilder form = new StringBuilder(word.substring(0, 1));
        for (int i = 1; i < word.length(); i++) {
            boolean doubled = word.charAt(i) == word.charAt(i - 1);
            if (!isVowel(word.charAt(i)) && !doubled) {
                form.append(word.charAt(i));
            }
        }
        return form.toString();
    }

    private static Stream<String> beginnings(String word) {
        return IntStream.rangeClosed(SHORTEST, word.length() - FEWEST_CUT_OFF)
                .filter(end -> isVowel(word.charAt(end)) && !isVowel(word.charAt(end - 1)))
                .mapToObj(end -> word.substring(0, end));
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
