package io.listwarden.service.match;

import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;

/**
 * A token with what comparing needs of it; one object may stand in many names.
 *
 * <p>Two words are equal when text, kind and whether they lack vowels are: all else follows.
 */
public final class Word {
    private final String text;
    private final TokenKind kind;
    private final double weight;
    private final boolean known;
    private final boolean withoutVowels;
    private final String single;
    private final String key;
    private final int[] groups;

    private Word(Token token, boolean lacksVowels) {
        text = token.text();
        kind = token.kind();
        weight = Lexicon.weight(token);
        known = Lexicon.isKnown(token);
        boolean word = kind == TokenKind.WORD;
        withoutVowels = lacksVowels;
        single = word ? Letters.withoutDoubles(text) : text;
        key = word || isSmall() ? Romanisation.key(text) : text;
        groups = Equivalents.groupsOf(word ? text : "");
    }

    /**
     * @param name the name that the token stands in, as written
     */
    static Word of(Token token, String name) {
        return of(token, token.isOfAbjad(name));
    }

    /**
     * @param abjad whether the token was written in a script that leaves vowels out
     */
    public static Word of(Token token, boolean abjad) {
        boolean lacksVowels =
                abjad && token.kind() == TokenKind.WORD && Letters.isWithoutVowels(token.text());
        return new Word(token, lacksVowels);
    }

    public String text() {
        return text;
    }

    public TokenKind kind() {
        return kind;
    }

    /** How much the word distinguishes, above 0 to 1. */
    public double weight() {
        return weight;
    }

    private boolean isSmall() {
        return kind == TokenKind.TITLE || kind == TokenKind.PARTICLE;
    }

    /** Whether the word is in use as it stands, so that it is hardly a slip for another one. */
    boolean isKnown() {
        return known;
    }

    /** Whether it came without vowels out of a script that leaves them out. */
    public boolean isWithoutVowels() {
        return withoutVowels;
    }

    /** The text without doubled letters. */
    public String single() {
        return single;
    }

    /** What all romanisations of the word have in common, {@link Romanisation#key}. */
    public String key() {
        return key;
    }

    /** The consonants, as far as scripts without vowels tell them apart. */
    public String skeleton() {
        return Letters.skeleton(single);
    }

    /** The sets of {@link Equivalents} that the word is in; not to be changed. */
    int[] groups() {
        return groups;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word
                && kind == word.kind
                && withoutVowels == word.withoutVowels
                && text.equals(word.text);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + kind.ordinal();
    }

    @Override
    public String toString() {
        return text;
    }
}
