package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Equivalents;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/**
 * The distinct words of all listed names, numbered by kind and text. It finds every word that is
 * like another one by {@link Similarity}, of which it knows the ways.
 */
final class Dictionary {
    private final Word[] words;
    private final int[] slots;
    private final int firstWord;
    private final int lastWord;
    private final Neighbourhood letters;
    private final Neighbourhood keys;
    private final Neighbourhood skeletons;
    private final int[] smallWords;
    private final Neighbourhood smallKeys;
    private final int[] withoutVowels;
    private final Neighbourhood skeletonsWithoutVowels;

    Dictionary(Collection<Word> distinct) {
        words = distinct.toArray(Word[]::new);
        Arrays.parallelSort(
                words,
                Comparator.comparing(Word::kind)
                        .thenComparing(Word::text)
                        .thenComparing(Word::isWithoutVowels));
        slots = slots(words);
        firstWord = firstOf(TokenKind.WORD);
        lastWord = firstOf(TokenKind.NUMBER);
        int size = lastWord - firstWord;
        letters = Neighbourhood.of(size, i -> words[firstWord + i].single(), Dictionary::edits);
        keys = Neighbourhood.of(size, i -> words[firstWord + i].key(), Dictionary::editsOfKey);
        skeletons = Neighbourhood.of(size, i -> words[firstWord + i].skeleton(), length -> 0);
        smallWords = smallWords();
        smallKeys =
                Neighbourhood.of(smallWords.length, i -> words[smallWords[i]].key(), length -> 0);
        withoutVowels = numbersWithoutVowels();
        skeletonsWithoutVowels =
                Neighbourhood.of(
                        withoutVowels.length, i -> words[withoutVowels[i]].skeleton(), length -> 0);
    }

    private static int[] slots(Word[] words) {
        int[] slots = new int[Integer.highestOneBit(Math.max(2, words.length)) * 4];
        for (int i = 0; i < words.length; i++) {
            int slot = hash(words[i].text(), 0, words[i].text().length());
            while (slots[slot & slots.length - 1] != 0) {
                slot++;
            }
            slots[slot & slots.length - 1] = i + 1;
        }
        return slots;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
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

    /** Particles and titles. */
    private int[] smallWords() {
        Numbers numbers = new Numbers();
        for (int i = lastWord; i < words.length; i++) {
            TokenKind kind = words[i].kind();
            if (kind == TokenKind.TITLE || kind == TokenKind.PARTICLE) {
                numbers.add(i);
            }
        }
        return numbers.toArray();
    }

    private int[] numbersWithoutVowels() {
        Numbers numbers = new Numbers();
        for (int i = firstWord; i < lastWord; i++) {
            if (words[i].isWithoutVowels()) {
                numbers.add(i);
            }
        }
        return numbers.toArray();
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

    /** The number of a word, or −1 where no listed name has it. */
    int find(String text, TokenKind kind) {
        return find(text, 0, text.length(), kind);
    }

    /** The number of the word that a part of the text is, or −1. */
    int find(String text, int from, int to, TokenKind kind) {
        int slot = hash(text, from, to);
        int number = slots[slot & slots.length - 1];
        while (number != 0) {
            if (words[number - 1].kind() == kind && isText(number - 1, text, from, to)) {
                return number - 1;
            }
            number = slots[++slot & slots.length - 1];
        }
        return -1;
    }

    /** The number of a word that is here. */
    int find(Word word) {
        int number = find(word.text(), word.kind());
        return words[number].equals(word) ? number : number + 1;
    }

    /** Gives the numbers of the words that a part of the text is, of whatever kind. */
    void find(String text, int from, int to, Neighbourhood.Found found) {
        int slot = hash(text, from, to);
        int number = slots[slot & slots.length - 1];
        while (number != 0) {
            if (isText(number - 1, text, from, to)) {
                found.consider(number - 1);
            }
            number = slots[++slot & slots.length - 1];
        }
    }

    /** Gives the numbers of the words of this form that may be parts or wholes of others. */
    void find(Joining joining, String form, Neighbourhood.Found found) {
        switch (joining) {
            case BY_TEXT -> find(form, 0, form.length(), found);
            case BY_KEY -> findKey(form, found);
        }
    }

    private void findKey(String key, Neighbourhood.Found found) {
        keys.find(key, 0, number -> considerKey(key, firstWord + number, found));
        smallKeys.find(key, 0, number -> considerKey(key, smallWords[number], found));
    }

    private void considerKey(String key, int number, Neighbourhood.Found found) {
        if (words[number].key().equals(key)) {
            found.consider(number);
        }
    }

    private boolean isText(int number, String text, int from, int to) {
        String word = words[number].text();
        return word.length() == to - from && word.regionMatches(0, text, from, to - from);
    }

    /**
     * Gives the numbers of all words that may be like this one, and of others; but not, for an
     * initial, those that begin with it, which {@link #findBeginningWith} tells.
     */
    void find(Word word, Neighbourhood.Found found) {
        find(word.text(), 0, word.text().length(), found);
        if (word.kind() == TokenKind.WORD) {
            findInitial(word, found);
            findEquivalents(word, found);
            findSpellings(word, found);
            findSkeletons(word, found);
        }
    }

    private void findInitial(Word word, Neighbourhood.Found found) {
        consider(find(word.text(), 0, 1, TokenKind.INITIAL), found);
    }

    private void findEquivalents(Word word, Neighbourhood.Found found) {
        for (String other : Equivalents.of(word)) {
            find(other, 0, other.length(), found);
        }
    }

    private void findSpellings(Word word, Neighbourhood.Found found) {
        String single = word.single();
        if (single.length() <= Similarity.LONGEST_EDITED) {
            letters.find(
                    single, edits(single.length()), number -> found.consider(firstWord + number));
        }
        String key = word.key();
        keys.find(key, editsOfKey(key.length()), number -> found.consider(firstWord + number));
    }

    private void findSkeletons(Word word, Neighbourhood.Found found) {
        String skeleton = word.skeleton();
        if (skeleton.length() < Similarity.SHORTEST_SKELETON) {
            return;
        }
        if (word.isWithoutVowels()) {
            skeletons.find(skeleton, 0, number -> found.consider(firstWord + number));
        } else {
            skeletonsWithoutVowels.find(
                    skeleton, 0, number -> found.consider(withoutVowels[number]));
        }
    }

    private static void consider(int number, Neighbourhood.Found found) {
        if (number >= 0) {
            found.consider(number);
        }
    }

    private static int edits(int length) {
        return Similarity.mostEdits(length);
    }

    private static int editsOfKey(int length) {
        return Math.min(1, Similarity.mostEdits(length));
    }

    /** Gives the words that begin so. */
    void findBeginningWith(String beginning, Neighbourhood.Found found) {
        int number = firstFrom(beginning);
        while (number < lastWord && words[number].text().startsWith(beginning)) {
            found.consider(number++);
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
