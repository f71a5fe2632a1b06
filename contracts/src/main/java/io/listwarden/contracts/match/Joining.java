package io.listwarden.contracts.match;

import io.listwarden.contracts.name.TokenKind;

import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Words that one writer runs together and another does not: Saito Tech and Saitotech, and, where
 * the writers romanise differently too, Abdul Haqim and Abdulhakim.
 */
public enum Joining {
    /** Letter by letter. */
    BY_TEXT(Word::text),
    /** By what all romanisations have in common, {@link Word#key}, which never doubles a letter. */
    BY_KEY(Word::key),
    /** The Arabic article and the next word, however that sounds together: Eltounsi, Addawa. */
    BY_ARTICLE(word -> Letters.withArticle(word.text()), Word::text),
    /** By the syllables of two Chinese names: Hsiao Ming and Xiaoming. */
    BY_CHINESE(Word::chinese),
    /** By the syllables of two Korean names: Yong Jol and Yongchol. */
    BY_KOREAN(Word::korean),
    /** By their consonants, of words that have no vowels: احمدی نژاد and Ahmadinejad. */
    BY_CONSONANTS(Word::consonants, Word::consonants, 0.9, Relation.CONSONANTS),
    /** By the letters that the words of a whole name begin with, {@link Initials}. */
    BY_INITIALS(Word::text, Word::text, Initials.MOST, Relation.ACRONYM) {
        @Override
        public boolean canBeWhole(Word whole) {
            return Initials.canBeWhole(whole);
        }

        @Override
        public double agreement(Word whole) {
            return Initials.agreement(whole);
        }

        @Override
        public int endOfParts(Word whole, IntFunction<Word> words, int first, int size) {
            return Initials.endOfParts(whole, words, first, size);
        }

        @Override
        public void forEachRun(IntFunction<Word> words, int first, int size, RunTaker taker) {
            Initials.forEachRun(words, first, size, taker);
        }
    };

    /** The most that words count beside the one word that they are together, 0 to 1. */
    public static final double MOST = 0.97;

    /** The most words that may be one. */
    private static final int MOST_PARTS = 8;

    /** A single letter says nothing. */
    private static final int SHORTEST_PART = 2;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 63;

    private final Function<Word, String> ofWhole;
    private final Function<Word, String> ofPart;
    private final double agreement;
    private final Relation relation;

    Joining(Function<Word, String> form) {
        this(form, form);
    }

    Joining(Function<Word, String> ofWhole, Function<Word, String> ofPart) {
        this(ofWhole, ofPart, MOST, Relation.JOINED);
    }

    Joining(
            Function<Word, String> ofWhole,
            Function<Word, String> ofPart,
            double agreement,
            Relation relation) {
        this.ofWhole = ofWhole;
        this.ofPart = ofPart;
        this.agreement = agreement;
        this.relation = relation;
    }

    /** The word as it is compared where it is several; empty where it cannot be. */
    public String form(Word whole) {
        return ofWhole.apply(whole);
    }

    /**
     * What words count beside the one word that they are together.
     *
     * @return above 0, at most {@link #MOST}
     */
    public double agreement(Word whole) {
        return agreement;
    }

    /** Why words so joined stand beside one. */
    Relation relation() {
        return relation;
    }

    /** Whether two letters that meet where words are joined become one. */
    private boolean hasSeam(char before, char after) {
        return this == BY_KEY && before == after;
    }

    /** Whether a word may be several words run together. */
    public boolean canBeWhole(Word whole) {
        int length = form(whole).length();
        return whole.kind() == TokenKind.WORD && length >= SHORTEST && length <= LONGEST;
    }

    /** Whether a word may be part of another as far as their names go. */
    private boolean joins(Word whole, Word part) {
        return switch (this) {
            case BY_TEXT, BY_KEY, BY_ARTICLE, BY_INITIALS -> true;
            case BY_CONSONANTS -> !whole.isWithoutVowels();
            case BY_CHINESE, BY_KOREAN -> whole.origin().hearsAlike(part.origin());
        };
    }

    /** Whether a word may be one of several; the text of other kinds is not what was written. */
    private boolean canBePart(Word part) {
        return switch (part.kind()) {
            case WORD -> isWritten(part) && ofPart.apply(part).length() >= SHORTEST_PART;
            case TITLE, PARTICLE -> ofPart.apply(part).length() >= shortestSmall();
            case NUMBER, INITIAL, LEGAL_FORM -> false;
        };
    }

    private boolean isWritten(Word part) {
        return this != BY_CONSONANTS || part.isWithoutVowels();
    }

    /** Of an article one consonant is left. */
    private int shortestSmall() {
        return this == BY_CONSONANTS ? 1 : SHORTEST_PART;
    }

    private boolean canBeFirst(Word part) {
        return (this != BY_ARTICLE || part.kind() == TokenKind.PARTICLE) && canBePart(part);
    }

    /**
     * Where a part ends within the whole, or −1 where the whole does not go on with it.
     *
     * @param at how far the words before it go
     */
    private int end(Word whole, int at, Word part) {
        if (!(at == 0 ? canBeFirst(part) : canBePart(part)) || !joins(whole, part)) {
            return -1;
        }
        String text = form(whole);
        String next = ofPart.apply(part);
        int start = at > 0 && hasSeam(text.charAt(at - 1), next.charAt(0)) ? at - 1 : at;
        return text.startsWith(next, start) ? start + next.length() : -1;
    }

    /**
     * Where the words end that are, run together, the whole, or −1 where they are not.
     *
     * @param words the words of a name by where they stand
     * @param first the first of the words
     * @param size how many words the name has
     */
    public int endOfParts(Word whole, IntFunction<Word> words, int first, int size) {
        if (first + 1 == size || !canBeFirst(words.apply(first)) || !canBeWhole(whole)) {
            return -1;
        }
        int last = Math.min(size, first + MOST_PARTS);
        int at = 0;
        for (int i = first; i < last && at >= 0; i++) {
            at = end(whole, at, words.apply(i));
            if (at == form(whole).length()) {
                return i > first ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** The hash of a whole, as {@link String#hashCode} of what is compared. */
    public int hash(Word whole) {
        return form(whole).hashCode();
    }

    /** Takes the hash of a run of words, {@link #hash} of the one word that they would be. */
    @FunctionalInterface
    public interface RunTaker {
        /**
         * @param to where the run ends, exclusive
         */
        void take(int to, int hash);
    }

    /**
     * Gives every run of two words or more that begins with the first and may be one word.
     *
     * @param words the words of a name by where they stand
     * @param first the first of the words
     * @param size how many words the name has
     */
    public void forEachRun(IntFunction<Word> words, int first, int size, RunTaker taker) {
        Word before = words.apply(first);
        int last = canBeFirst(before) ? Math.min(size, first + MOST_PARTS) : first;
        int hash = ofPart.apply(before).hashCode();
        for (int i = first + 1; i < last && canBePart(before); i++) {
            Word part = words.apply(i);
            if (canBePart(part)) {
                hash = hashOn(hash, before, part);
                taker.take(i + 1, hash);
            }
            before = part;
        }
    }

    /** The hash of a whole that is growing by a part. */
    private int hashOn(int hash, Word last, Word next) {
        String text = ofPart.apply(next);
        int grown = hash;
        for (int i = hasSeam(last(last), text.charAt(0)) ? 1 : 0; i < text.length(); i++) {
            grown = 31 * grown + text.charAt(i);
        }
        return grown;
    }

    private char last(Word part) {
        String text = ofPart.apply(part);
        return text.charAt(text.length() - 1);
    }
}
