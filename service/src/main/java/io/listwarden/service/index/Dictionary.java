package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Equivalents;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

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

    /**
     * @param all words; equal ones count once
     */
    Dictionary(Collection<Word> all) {
        words = sorted(all);
        slots = slots(words);
        firstWord = firstOf(TokenKind.WORD);
        lastWord = firstOf(TokenKind.NUMBER);
        smallWords = smallWords();
        withoutVowels = numbersWithoutVowels();
        int size = lastWord - firstWord;
        List<Neighbourhood> tables =
                atOnce(
                        () ->
                                Neighbourhood.of(
                                        size,
                                        i -> words[firstWord + i].single(),
                                        Similarity::mostEdits),
                        () ->
                                Neighbourhood.of(
                                        size,
                                        i -> words[firstWord + i].key(),
                                        Similarity::mostEditsOfKey),
                        () ->
                                Neighbourhood.of(
                                        size, i -> words[firstWord + i].skeleton(), length -> 0),
                        () ->
                                Neighbourhood.of(
                                        smallWords.length,
                                        i -> words[smallWords[i]].key(),
                                        length -> 0),
                        () ->
                                Neighbourhood.of(
                                        withoutVowels.length,
                                        i -> words[withoutVowels[i]].skeleton(),
                                        length -> 0));
        letters = tables.get(0);
        keys = tables.get(1);
        skeletons = tables.get(2);
        smallKeys = tables.get(3);
        skeletonsWithoutVowels = tables.get(4);
    }

    @SafeVarargs
    private static List<Neighbourhood> atOnce(Supplier<Neighbourhood>... tables) {
        return Arrays.stream(tables).parallel().map(Supplier::get).toList();
    }

    private static Word[] sorted(Collection<Word> all) {
        Word[] sorted = all.toArray(Word[]::new);
        Arrays.parallelSort(
                sorted,
                Comparator.comparing(Word::kind)
                        .thenComparing(Word::text)
                        .thenComparing(Word::isWithoutVowels));
        int distinct = 0;
        for (Word word : sorted) {
            if (distinct == 0 || !sorted[distinct - 1].equals(word)) {
                sorted[distinct++] = word;
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    private static int[] slots(Word[] words) {
        int[] slots = new int[Integer.highestOneBit(Math.max(2, words.length)) * 4];
        for (int i = 0; i < words.length; i++) {
            int slot = hash(words[i].text());
            while (slots[slot & slots.length - 1] != 0) {
                slot++;
            }
            slots[slot & slots.length - 1] = i + 1;
        }
        return slots;
    }

    private static int hash(String text) {
        int hash = text.hashCode() * 0x9E3779B1;
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

    /** The number of a word that is here. */
    int find(Word word) {
        int slot = hash(word.text());
        while (!words[numberIn(slot)].equals(word)) {
            slot++;
        }
        return numberIn(slot);
    }

    /** Gives the numbers of the words of this text, of whatever kind. */
    void find(String text, IntConsumer found) {
        for (int slot = hash(text); numberIn(slot) >= 0; slot++) {
            if (words[numberIn(slot)].text().equals(text)) {
                found.accept(numberIn(slot));
            }
        }
    }

    /** The number of the word in a slot, −1 in an empty one. */
    private int numberIn(int slot) {
        return slots[slot & slots.length - 1] - 1;
    }

    /** Gives the numbers of the words of this form that may be parts or wholes of others. */
    void find(Joining joining, String form, IntConsumer found) {
        switch (joining) {
            case BY_TEXT -> find(form, found);
            case BY_KEY -> findKey(form, found);
        }
    }

    private void findKey(String key, IntConsumer found) {
        keys.find(key, 0, number -> considerKey(key, firstWord + number, found));
        smallKeys.find(key, 0, number -> considerKey(key, smallWords[number], found));
    }

    private void considerKey(String key, int number, IntConsumer found) {
        if (words[number].key().equals(key)) {
            found.accept(number);
        }
    }

    /**
     * Gives the numbers of all words that may be like this one, and of others; but not, for an
     * initial, those that begin with it, which {@link #findBeginningWith} tells.
     */
    void find(Word word, IntConsumer found) {
        find(word.text(), found);
        if (word.kind() == TokenKind.WORD) {
            findInitial(word, found);
            findEquivalents(word, found);
            findSpellings(word, found);
            findSkeletons(word, found);
        }
    }

    private void findInitial(Word word, IntConsumer found) {
        find(word.text().substring(0, 1), found);
    }

    private void findEquivalents(Word word, IntConsumer found) {
        for (String other : Equivalents.of(word)) {
            find(other, found);
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
