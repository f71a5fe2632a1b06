package io.listwarden.service.benchmark.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * New words out of the syllables of known ones: a beginning, as many middles as some known word
 * has, and an end.
 *
 * <p>Where a script writes no vowels that we know, two letters count as a syllable, and one where a
 * character is a syllable by itself.
 */
final class Syllables {
    private static final String VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœаеёиоуыэюяіїєαεηιουω";
    private static final int LETTERS_WITHOUT_VOWELS = 2;

    private final List<String> beginnings = new ArrayList<>();
    private final List<String> middles = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /**
     * @param words in lower case; those of one syllable teach nothing
     */
    Syllables(Collection<String> words) {
        words.forEach(word -> learn(of(word)));
    }

    private void learn(List<String> syllables) {
        if (syllables.size() > 1) {
            lengths.add(syllables.size());
            beginnings.add(syllables.getFirst().intern());
            ends.add(syllables.getLast().intern());
            syllables.subList(1, syllables.size() - 1).forEach(it -> middles.add(it.intern()));
        }
    }

    /** Whether there is anything to make words of. */
    boolean isEmpty() {
        return lengths.isEmpty();
    }

    /** A word of at least two syllables; the same state of the generator gives the same word. */
    String word(RandomGenerator random) {
        StringBuilder word = new StringBuilder(any(beginnings, random));
        int length = any(lengths, random);
        for (int i = 2; i < length; i++) {
            word.append(any(middles, random));
        }
        return word.append(any(ends, random)).toString();
    }

    private static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Splits a word so that each part but the first begins with the consonant before a vowel. */
    static List<String> of(String word) {
        List<String> syllables = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            if (isBoundary(word, start, i)) {
                syllables.add(word.substring(start, i));
                start = i;
            }
        }
        syllables.add(word.substring(start));
        return syllables;
    }

    private static boolean isBoundary(String word, int start, int at) {
        if (Character.isLowSurrogate(word.charAt(at))) {
            return false;
        }
        if (Character.isIdeographic(word.codePointAt(at))) {
            return true;
        }
        if (word.chars().noneMatch(Syllables::isVowel)) {
            return at - start >= LETTERS_WITHOUT_VOWELS;
        }
        return !isVowel(word.charAt(at))
                && at + 1 < word.length()
                && isVowel(word.charAt(at + 1))
                && word.substring(start, at).chars().anyMatch(Syllables::isVowel);
    }

    static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
