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
        public String whole(Word word) {
            return Initials.canBeWhole(word) ? word.text() : "";
        }

        @Override
        public double agreement(Word whole) {
            return Initials.agreement(whole);
        }

        @Override
        boolean mayBegin(IntFunction<Word> words, int first, int size) {
            return Initials.mayBegin(words, first, size);
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

    /** A single letter says nothing, but in the midst of others. */
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

    /**
     * What a word is compared by that may be several words run together; empty for any other. Its
     * {@link String#hashCode} is what {@link #forEachRun} gives for these.
     */
    public String whole(Word word) {
        if (word.kind() != TokenKind.WORD || !mayHaveParts(word)) {
            return "";
        }
        String form = ofWhole.apply(word);
        return form.length() >= SHORTEST && form.length() <= LONGEST ? form : "";
    }

    private boolean mayHaveParts(Word word) {
        return this != BY_CONSONANTS || !word.isWithoutVowels();
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

    /** Whether a word may be part of another as far as their names go. */
    private boolean joins(Word whole, Word part) {
        return switch (this) {
            case BY_TEXT, BY_KEY, BY_ARTICLE, BY_CONSONANTS, BY_INITIALS -> true;
            case BY_CHINESE, BY_KOREAN -> whole.origin().hearsAlike(part.origin());
        };
    }

    /** The same of the first part; whether a word begins with a vowel shows without vowels, too. */
    private boolean begins(Word whole, Word part) {
        boolean sounds = this != BY_CONSONANTS || part.kind() != TokenKind.WORD;
        return joins(whole, part)
                && (sounds || Letters.beginsWithVowel(whole) == Letters.beginsWithVowel(part));
    }

    /**
     * What a word is compared by as one of several; empty for any that cannot be. The text of
     * numbers and legal forms is not what was written, and an initial is a letter of the whole.
     */
    public String part(Word word) {
        return switch (word.kind()) {
            case WORD -> mayBePart(word) ? ofLength(SHORTEST_PART, word) : "";
            case TITLE, PARTICLE -> ofLength(mayBeSingle() ? 1 : SHORTEST_PART, word);
            case INITIAL -> this == BY_TEXT ? word.text() : "";
            case NUMBER, LEGAL_FORM -> "";
        };
    }

    private boolean mayBePart(Word word) {
        return this != BY_CONSONANTS || word.isWithoutVowels();
    }

    /** Nobody's middle initial is the end of the name before it: Paul A. Smith is not Paula. */
    private static boolean mayEnd(Word last) {
        return last.kind() != TokenKind.INITIAL;
    }

    /** Of articles a single consonant is left, and the i of Tehreek-i-Taliban is one letter. */
    private boolean mayBeSingle() {
        return this == BY_CONSONANTS || this == BY_TEXT;
    }

    private String ofLength(int least, Word word) {
        String part = ofPart.apply(word);
        return part.length() < least ? "" : part;
    }

    /** The part that a run begins with; empty where none does. */
    private String firstPart(IntFunction<Word> words, int first, int size) {
        Word word = words.apply(first);
        boolean mayBegin =
                switch (this) {
                    case BY_ARTICLE -> word.kind() == TokenKind.PARTICLE;
                    case BY_CONSONANTS -> lackVowels(words, first, size);
                    default -> true;
                };
        return mayBegin ? part(word) : "";
    }

    private static boolean lackVowels(IntFunction<Word> words, int first, int size) {
        int at = first;
        while (at < size && words.apply(at).kind() != TokenKind.WORD) {
            at++;
        }
        return at < size && words.apply(at).isWithoutVowels();
    }

    /** Whether the words from the first on may be one at all, whichever that is. */
    boolean mayBegin(IntFunction<Word> words, int first, int size) {
        return first + 1 < size && !firstPart(words, first, size).isEmpty();
    }

    /**
     * Where the words end that are, run together, the whole, or −1 where they are not.
     *
     * @param words the words of a name by where they stand
     * @param first the first of the words
     * @param size how many words the name has
     */
    public int endOfParts(Word whole, IntFunction<Word> words, int first, int size) {
        String part = first + 1 == size ? "" : firstPart(words, first, size);
        String form = part.isEmpty() ? "" : whole(whole);
        if (form.isEmpty() || !form.startsWith(part) || !begins(whole, words.apply(first))) {
            return -1;
        }
        int at = part.length();
        int last = Math.min(size, first + MOST_PARTS);
        for (int i = first + 1; i < last; i++) {
            part = part(words.apply(i));
            if (part.isEmpty() || !joins(whole, words.apply(i))) {
                return -1;
            }
            at = hasSeam(form.charAt(at - 1), part.charAt(0)) ? at - 1 : at;
            if (!form.startsWith(part, at)) {
                return -1;
            }
            at += part.length();
            if (at == form.length()) {
                return mayEnd(words.apply(i)) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Takes the hash of a run of words, that of the {@link #whole} that they would be. */
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
        String before = firstPart(words, first, size);
        int hash = before.hashCode();
        int last = before.isEmpty() ? first : Math.min(size, first + MOST_PARTS);
        for (int i = first + 1; i < last; i++) {
            String part = part(words.apply(i));
            if (part.isEmpty()) {
                return;
            }
            hash = grown(hash, before, part);
            if (mayEnd(words.apply(i))) {
                taker.take(i + 1, hash);
            }
            before = part;
        }
    }

    /** The hash of a whole that goes on with a part. */
    private int grown(int hash, String before, String part) {
        boolean seam = hasSeam(before.charAt(before.length() - 1), part.charAt(0));
        return Letters.hashOn(hash, part, seam ? 1 : 0, part.length());
    }
}
