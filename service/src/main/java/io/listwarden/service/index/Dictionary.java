package io.listwarden.service.index;

import io.listwarden.contracts.match.Equivalents;
import io.listwarden.contracts.match.Joining;
import io.listwarden.contracts.match.Scanned;
import io.listwarden.contracts.match.Similarity;
import io.listwarden.contracts.match.Word;
import io.listwarden.contracts.name.TokenKind;

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
    private final Forms texts;
    private final Forms keysOfWholes;
    private final Forms articles;
    private final Forms consonants;
    private final Forms chinese;
    private final Forms korean;
    private final int firstWord;
    private final int lastWord;
    private final Neighbourhood letters;
    private final Neighbourhood keys;
    private final Neighbourhood skeletons;
    private final Neighbourhood withoutVowels;
    private final long[] packedSingles;
    private final long[] packedKeys;
    private final char[] initials;

    /**
     * @param all words; equal ones count once
     */
    Dictionary(Collection<Word> all) {
        words = sorted(all);
        texts = Forms.of(numbersOf(word -> true), i -> words[i].text());
        keysOfWholes = wholes(Joining.BY_KEY);
        articles = wholes(Joining.BY_ARTICLE);
        consonants = wholes(Joining.BY_CONSONANTS);
        chinese = Forms.of(numbersOf(it -> !it.chinese().isEmpty()), i -> words[i].chinese());
        korean = Forms.of(numbersOf(it -> !it.korean().isEmpty()), i -> words[i].korean());
        firstWord = firstOf(TokenKind.WORD);
        lastWord = firstOf(TokenKind.NUMBER);
        int[] full = IntStream.range(firstWord, lastWord).toArray();
        int[] abjad = numbersOf(Word::isWithoutVowels).toArray();
        List<Neighbourhood> tables =
                Stream.<Supplier<Neighbourhood>>of(
                                () -> table(full, Word::single, Similarity::mostEdits),
                                () -> table(full, Word::key, Similarity::mostEditsOfKey),
                                () -> table(full, Word::skeleton, NO_EDITS),
                                () -> table(abjad, Word::skeleton, NO_EDITS))
                        .parallel()
                        .map(Supplier::get)
                        .toList();
        letters = tables.get(0);
        keys = tables.get(1);
        skeletons = tables.get(2);
        withoutVowels = tables.get(3);
        packedSingles = Arrays.stream(words).mapToLong(Word::packedSingle).toArray();
        packedKeys = Arrays.stream(words).mapToLong(Word::packedKey).toArray();
        initials = new char[words.length];
        for (int i = 0; i < words.length; i++) {
            initials[i] = Similarity.initialOf(words[i]);
        }
    }

    private Forms wholes(Joining joining) {
        return Forms.of(
                numbersOf(word -> !joining.whole(word).isEmpty()), i -> joining.whole(words[i]));
    }

    private Neighbourhood table(
            int[] numbers, Function<Word, String> form, IntUnaryOperator edits) {
        return Neighbourhood.of(numbers, number -> form.apply(words[number]), edits);
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

    /** The initial that stands for a word, without a look at it; 0 where none does. */
    char initial(int number) {
        return initials[number];
    }

    /** The number of a word that is here. */
    int find(Word word) {
        int[] same = new int[1];
        texts.find(word.text(), number -> same[0] = words[number].equals(word) ? number : same[0]);
        return same[0];
    }

    /**
     * Gives the numbers of the words that may be several words run together, and of others.
     *
     * @param hash of these words, {@link Joining#forEachRun}
     */
    void findWholes(Joining joining, int hash, IntConsumer found) {
        switch (joining) {
            case BY_TEXT, BY_INITIALS -> texts.find(hash, found);
            case BY_KEY -> keysOfWholes.find(hash, found);
            case BY_ARTICLE -> articles.find(hash, found);
            case BY_CONSONANTS -> consonants.find(hash, found);
            case BY_CHINESE -> chinese.find(hash, found);
            case BY_KOREAN -> korean.find(hash, found);
        }
    }

    /**
     * Gives the numbers of all words that may be like this one in any way but by slips ({@link
     * #findSlips}, {@link #findSlipsOfKey}), and of others; but not, for an initial, those that
     * begin with it, which {@link #findBeginningWith} tells.
     */
    void find(Word word, Neighbourhood.Memory memory, IntConsumer found) {
        texts.find(word.text(), found);
        if (word.kind() == TokenKind.WORD) {
            findInitial(word, found);
            findEquivalents(word, found);
            findSkeletons(word, memory, found);
            findSounds(word, found);
            Scanned.forEachReading(word.text(), hash -> texts.find(hash, found));
        }
    }

    private void findInitial(Word word, IntConsumer found) {
        char hash = word.text().charAt(0); // of a text of one letter
        texts.find(hash, found);
    }

    private void findEquivalents(Word word, IntConsumer found) {
        for (String other : Equivalents.of(word)) {
            texts.find(other, found);
        }
    }

    /**
     * The numbers of all words that may be like this one by their letters, and of others, of which
     * {@link #mayBeSlip} tells most; some more than once.
     */
    Numbers findSlips(Word word, Neighbourhood.Memory memory) {
        String single = word.single();
        return letters.find(single, Similarity.mostEdits(single.length()), memory);
    }

    /** Whether a word may be like another one by its letters, without a look at it. */
    boolean mayBeSlip(Word word, int number) {
        return Similarity.mayBeSlips(word.packedSingle(), packedSingles[number]);
    }

    /** The same by their keys, of which {@link #mayBeSlipOfKey} tells most. */
    Numbers findSlipsOfKey(Word word, Neighbourhood.Memory memory) {
        return keys.find(word.key(), Similarity.mostEditsOfKey(word.key().length()), memory);
    }

    /** Whether a word may be like another one by its key, without a look at it. */
    boolean mayBeSlipOfKey(Word word, int number) {
        return Similarity.mayBeSlipsOfKeys(word.packedKey(), packedKeys[number]);
    }

    private void findSkeletons(Word word, Neighbourhood.Memory memory, IntConsumer found) {
        String skeleton = word.skeleton();
        if (word.isWithoutVowels()) {
            find(skeleton, skeletons, memory, found);
            Equivalents.withSpellingOf(skeleton).forEach(other -> texts.find(other, found));
            return;
        }
        find(skeleton, withoutVowels, memory, found);
        for (String other : Equivalents.skeletonsOfSpellings(word)) {
            find(other, withoutVowels, memory, found);
        }
        if (Similarity.mayDifferInVowels(word.consonants())) {
            find(skeleton, skeletons, memory, found);
        }
    }

    private static void find(
            String skeleton, Neighbourhood table, Neighbourhood.Memory memory, IntConsumer found) {
        if (!skeleton.isEmpty()) {
            table.find(skeleton, 0, memory).forEach(found);
        }
    }

    private void findSounds(Word word, IntConsumer found) {
        if (!word.chinese().isEmpty()) {
            chinese.find(word.chinese(), found);
        }
        if (!word.korean().isEmpty()) {
            korean.find(word.korean(), found);
        }
    }

    /** Gives the words that begin so. */
    void findBeginningWith(String beginning, IntConsumer found) {
        int first = firstFrom(beginning);
        if (first < lastWord && words[first].text().startsWith(beginning)) {
            int end = firstFrom(beginning + Character.MAX_VALUE);
            for (int number = first; number < end; number++) {
                found.accept(number);
            }
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
