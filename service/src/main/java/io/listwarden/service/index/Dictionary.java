package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Equivalents;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Scanned;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The distinct words of all listed names, numbered by kind and text. It finds every word that is
 * like another one by {@link Similarity}, of which it knows the ways.
 */
final class Dictionary {
    private static final IntUnaryOperator NO_EDITS = length -> 0;

    private final Word[] words;
    private final int[] slots;
    private final int firstWord;
    private final int lastWord;
    private final Part letters;
    private final Part keys;
    private final Part skeletons;
    private final Part small;
    private final Part withoutVowels;
    private final Part chinese;
    private final Part korean;

    /**
     * @param all words; equal ones count once
     */
    Dictionary(Collection<Word> all) {
        words = sorted(all);
        slots = slots(words);
        firstWord = firstOf(TokenKind.WORD);
        lastWord = firstOf(TokenKind.NUMBER);
        int[] full = IntStream.range(firstWord, lastWord).toArray();
        List<Part> parts =
                Stream.<Supplier<Part>>of(
                                () -> part(full, Word::single, Similarity::mostEdits),
                                () -> part(full, Word::key, Similarity::mostEditsOfKey),
                                () -> part(full, Word::skeleton, NO_EDITS),
                                () -> part(Dictionary::isSmall, Word::key),
                                () -> part(Word::isWithoutVowels, Word::skeleton),
                                () -> part(word -> !word.chinese().isEmpty(), Word::chinese),
                                () -> part(word -> !word.korean().isEmpty(), Word::korean))
                        .parallel()
                        .map(Supplier::get)
                        .toList();
        letters = parts.get(0);
        keys = parts.get(1);
        skeletons = parts.get(2);
        small = parts.get(3);
        withoutVowels = parts.get(4);
        chinese = parts.get(5);
        korean = parts.get(6);
    }

    /** Some of the words by a form of theirs. */
    private record Part(int[] numbers, Neighbourhood forms) {
        void find(String form, int edits, IntConsumer found) {
            forms.find(form, edits, number -> found.accept(numbers[number]));
        }
    }

    private Part part(Predicate<Word> some, Function<Word, String> form) {
        int[] numbers = IntStream.range(0, words.length).filter(i -> some.test(words[i])).toArray();
        return part(numbers, form, NO_EDITS);
    }

    private Part part(int[] numbers, Function<Word, String> form, IntUnaryOperator edits) {
        return new Part(
                numbers,
                Neighbourhood.of(numbers.length, i -> form.apply(words[numbers[i]]), edits));
    }

    private static boolean isSmall(Word word) {
        return word.kind() == TokenKind.TITLE || word.kind() == TokenKind.PARTICLE;
    }

    private static Word[] sorted(Collection<Word> all) {
        Word[] sorted = all.toArray(Word[]::new);
        Arrays.parallelSort(
                sorted,
                Comparator.comparing(Word::kind)
                        .thenComparing(Word::text)
                        .thenComparing(Word::isWithoutVowels)
                        .thenComparing(Word::origin));
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
            case BY_CHINESE -> findChinese(form, found);
            case BY_KOREAN -> findKorean(form, found);
        }
    }

    private void findKey(String key, IntConsumer found) {
        keys.find(key, 0, number -> considerKey(key, number, found));
        small.find(key, 0, number -> considerKey(key, number, found));
    }

    private void findChinese(String sound, IntConsumer found) {
        chinese.find(
                sound,
                0,
                number -> {
                    if (words[number].chinese().equals(sound)) {
                        found.accept(number);
                    }
                });
    }

    private void findKorean(String sound, IntConsumer found) {
        korean.find(
                sound,
                0,
                number -> {
                    if (words[number].korean().equals(sound)) {
                        found.accept(number);
                    }
                });
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
            findSounds(word, found);
            Scanned.forEachReading(word.text(), text -> find(text, found));
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
            letters.find(single, Similarity.mostEdits(single.length()), found);
        }
        String key = word.key();
        keys.find(key, Similarity.mostEditsOfKey(key.length()), found);
    }

    private void findSkeletons(Word word, IntConsumer found) {
        String skeleton = word.skeleton();
        if (skeleton.length() < Similarity.SHORTEST_SKELETON) {
            return;
        }
        if (word.isWithoutVowels()) {
            skeletons.find(skeleton, 0, found);
        } else {
            withoutVowels.find(skeleton, 0, found);
        }
    }

    private void findSounds(Word word, IntConsumer found) {
        if (!word.chinese().isEmpty()) {
            chinese.find(word.chinese(), 0, found);
        }
        if (!word.korean().isEmpty()) {
            korean.find(word.korean(), 0, found);
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
