package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Equivalents;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * The distinct words of all listed names, numbered by kind and text. It finds every word that is
 * like another one by {@link Similarity}, of which it knows the ways.
 */
final class Dictionary {
    private final Word[] words;
    private final Forms texts;
    private final Forms partsByKey;
    private final int firstWord;
    private final int lastWord;
    private final Neighbourhood letters;
    private final Neighbourhood keys;
    private final Neighbourhood skeletons;
    private final int[] withoutVowels;
    private final Neighbourhood skeletonsWithoutVowels;

    Dictionary(Collection<Word> distinct) {
        words = distinct.toArray(Word[]::new);
        Arrays.parallelSort(
                words,
                Comparator.comparing(Word::kind)
                        .thenComparing(Word::text)
                        .thenComparing(Word::isWithoutVowels));
        texts = Forms.of(numbersOf(word -> true), i -> words[i].text());
        partsByKey = Forms.of(numbersOf(Joining.BY_KEY::canBePart), i -> words[i].key());
        firstWord = firstOf(TokenKind.WORD);
        lastWord = firstOf(TokenKind.NUMBER);
        int size = lastWord - firstWord;
        letters = Neighbourhood.of(size, i -> words[firstWord + i].single(), Similarity::mostEdits);
        keys = Neighbourhood.of(size, i -> words[firstWord + i].key(), Similarity::mostEditsOfKey);
        skeletons = Neighbourhood.of(size, i -> words[firstWord + i].skeleton(), length -> 0);
        withoutVowels = numbersOf(Word::isWithoutVowels).toArray();
        skeletonsWithoutVowels =
                Neighbourhood.of(
                        withoutVowels.length, i -> words[withoutVowels[i]].skeleton(), length -> 0);
    }

    private int firstOf(TokenKind kind) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].kind().compareTo(kind) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Numbers numbersOf(Predicate<Word> which) {
        Numbers numbers = new Numbers();
        for (int i = 0; i < words.length; i++) {
            if (which.test(words[i])) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    int size() {
        return words.length;
    }

    boolean isNumber(int number) {
        return number >= lastWord && words[number].kind() == TokenKind.NUMBER;
    }

    Word word(int number) {
        return words[number];
    }

    /** The number of a word that is here. */
    int find(Word word) {
        int[] same = new int[1];
        texts.find(word.text(), number -> same[0] = words[number].equals(word) ? number : same[0]);
        return same[0];
    }

    /**
     * Gives the numbers of the words that may be parts or wholes of others and are a part of this
     * form.
     *
     * @param hash of the part, as {@link String#hashCode} has it
     */
    void findParts(Joining joining, String form, int from, int to, int hash, IntConsumer found) {
        switch (joining) {
            case BY_TEXT -> texts.find(form, from, to, hash, found);
            case BY_KEY -> partsByKey.find(form, from, to, hash, found);
        }
    }

    /** Gives the numbers of the words of this form that may be parts or wholes of others. */
    void findParts(Joining joining, String form, IntConsumer found) {
        findParts(joining, form, 0, form.length(), form.hashCode(), found);
    }

    /**
     * Gives the numbers of all words that may be like this one, and of others; but not, for an
     * initial, those that begin with it, which {@link #findBeginningWith} tells.
     */
    void find(Word word, IntConsumer found) {
        texts.find(word.text(), found);
        if (word.kind() == TokenKind.WORD) {
            findInitial(word, found);
            findEquivalents(word, found);
            findSpellings(word, found);
            findSkeletons(word, found);
        }
    }

    private void findInitial(Word word, IntConsumer found) {
        texts.find(word.text().substring(0, 1), found);
    }

    private void findEquivalents(Word word, IntConsumer found) {
        for (String other : Equivalents.of(word)) {
            texts.find(other, found);
        }
    }

    private void findSpellings(Word word, IntConsumer found) {
        String single = word.single();
        if (single.length() <= Similarity.LONGEST_EDITED) {
            letters.find(
                    single,
                    Similarity.mostEdits(single.length()),
                    number -> found.accept(firstWord + number));
        }
        String key = word.key();
        keys.find(
                key,
                Similarity.mostEditsOfKey(key.length()),
                number -> found.accept(firstWord + number));
    }

    private void findSkeletons(Word word, IntConsumer found) {
        String skeleton = word.skeleton();
        if (skeleton.length() < Similarity.SHORTEST_SKELETON) {
            return;
        }
        if (word.isWithoutVowels()) {
            skeletons.find(skeleton, 0, number -> found.accept(firstWord + number));
        } else {
            skeletonsWithoutVowels.find(skeleton, 0, number -> found.accept(withoutVowels[number]));
        }
    }

    /** Gives the words that begin so. */
    void findBeginningWith(String beginning, IntConsumer found) {
        int number = firstFrom(beginning);
        while (number < lastWord && words[number].text().startsWith(beginning)) {
            found.accept(number++);
        }
    }

    /** The first word that is not before the text in the alphabet. */
    private int firstFrom(String text) {
        int low = firstWord;
        int high = lastWord;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].text().compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
