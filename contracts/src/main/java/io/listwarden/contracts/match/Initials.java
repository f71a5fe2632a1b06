package io.listwarden.contracts.match;

import io.listwarden.contracts.name.TokenKind;

import java.util.function.IntFunction;

/**
 * Acronyms of whole names: IRISL for Islamic Republic of Iran Shipping Lines. They have a letter of
 * every word, and may have one of small words (Ministry of Defense and …: MODAFL) and of a legal
 * form. Of three or four letters they are those of many names, so that they agree less.
 *
 * <p>Persons have none: what has one has a general word or a legal form.
 */
final class Initials {
    private static final int SHORTEST = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 12;

    /** Each doubles the acronyms that a name may have. */
    private static final int MOST_SMALL_WORDS = 4;

    /** Heavier words need not be those of firms, authorities and movements. */
    private static final double GENERAL = 0.3;

    /** Lighter words are articles, prepositions and conjunctions. */
    private static final double SMALL = 0.1;

    /** What Company and Corporation begin with, and Limited, of which a word has only its class. */
    private static final String OF_LEGAL_FORMS = "cl";

    /** Lighter words are in use as such, and are no acronyms. */
    private static final double DISTINCT = 0.55;

    private static final double OF_THREE = 0.76;
    private static final double OF_FOUR = 0.82;

    /** What longer ones agree, and any at most. */
    static final double MOST = 0.9;

    private Initials() {}

    static boolean canBeWhole(Word whole) {
        int length = whole.text().length();
        return whole.kind() == TokenKind.WORD
                && length >= SHORTEST
                && length <= MOST_WORDS
                && whole.weight() >= DISTINCT;
    }

    static double agreement(Word whole) {
        return switch (whole.text().length()) {
            case 3 -> OF_THREE;
            case 4 -> OF_FOUR;
            default -> MOST;
        };
    }

    /** See {@link Joining#endOfParts}. */
    static int endOfParts(Word whole, IntFunction<Word> words, int first, int size) {
        boolean mayBe =
                size - first >= FEWEST_WORDS
                        && whole.text().charAt(0) == words.apply(first).text().charAt(0)
                        && canBeWhole(whole)
                        && mayBegin(words, first, size);
        return mayBe && spells(whole.text(), 0, words, first, size) ? size : -1;
    }

    /** See {@link Joining#forEachRun}. */
    static void forEachRun(IntFunction<Word> words, int first, int size, Joining.RunTaker taker) {
        if (mayBegin(words, first, size)) {
            take(0, words, first, size, taker);
        }
    }

    /**
     * Whether the words from here on are all that say who a name is of, and may have an acronym.
     */
    static boolean mayBegin(IntFunction<Word> words, int first, int size) {
        if (size - first < FEWEST_WORDS
                || size - first > MOST_WORDS
                || words.apply(first).kind() != TokenKind.WORD
                || !isBeginning(words, first)) {
            return false;
        }
        int full = 0;
        int small = 0;
        boolean general = false;
        for (int i = first; i < size; i++) {
            Word word = words.apply(i);
            switch (word.kind()) {
                case WORD -> {
                    boolean counts = !isSmall(word);
                    full += counts ? 1 : 0;
                    small += counts ? 0 : 1;
                    general |= isGeneral(word);
                }
                case LEGAL_FORM -> {
                    small++;
                    general = true;
                }
                case PARTICLE, TITLE -> small++;
                case NUMBER, INITIAL -> {
                    return false;
                }
            }
        }
        return full >= FEWEST_WORDS && small <= MOST_SMALL_WORDS && general;
    }

    /** Whether an acronym may pass over a word: et and para are words to those who lack French. */
    private static boolean isSmall(Word word) {
        return word.kind() != TokenKind.WORD || word.weight() <= SMALL;
    }

    private static boolean isGeneral(Word word) {
        return word.weight() <= GENERAL || Equivalents.isTranslated(word);
    }

    private static boolean isBeginning(IntFunction<Word> words, int first) {
        for (int i = 0; i < first; i++) {
            TokenKind kind = words.apply(i).kind();
            if (kind != TokenKind.LEGAL_FORM && kind != TokenKind.PARTICLE) {
                return false;
            }
        }
        return true;
    }

    private static boolean spells(
            String text, int letter, IntFunction<Word> words, int at, int size) {
        if (at == size) {
            return letter == text.length();
        }
        Word word = words.apply(at);
        boolean goesOn =
                letter < text.length()
                        && gives(word, text.charAt(letter))
                        && spells(text, letter + 1, words, at + 1, size);
        return goesOn || (isSmall(word) && spells(text, letter, words, at + 1, size));
    }

    private static void take(
            int hash, IntFunction<Word> words, int at, int size, Joining.RunTaker taker) {
        if (at == size) {
            taker.take(size, hash);
            return;
        }
        Word word = words.apply(at);
        if (word.kind() == TokenKind.LEGAL_FORM) {
            for (int i = 0; i < OF_LEGAL_FORMS.length(); i++) {
                take(31 * hash + OF_LEGAL_FORMS.charAt(i), words, at + 1, size, taker);
            }
        } else {
            take(31 * hash + word.text().charAt(0), words, at + 1, size, taker);
        }
        if (isSmall(word)) {
            take(hash, words, at + 1, size, taker);
        }
    }

    private static boolean gives(Word word, char letter) {
        return word.kind() == TokenKind.LEGAL_FORM
                ? OF_LEGAL_FORMS.indexOf(letter) >= 0
                : word.text().charAt(0) == letter;
    }
}
