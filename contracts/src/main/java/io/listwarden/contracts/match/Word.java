package io.listwarden.contracts.match;

import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.name.syllable.Origin;

/**
 * A token with what comparing needs of it; one object may stand in many names.
 *
 * <p>Two words are equal when text, kind, origin and whether they lack vowels are: all else
 * follows.
 */
public final class Word {
    private final String text;
    private final TokenKind kind;
    private final double weight;
    private final boolean known;
    private final boolean withoutVowels;
    private final String single;
    private final String key;
    private final long packedSingle;
    private final long packedKey;
    private final long packedConsonants;
    private final int[] groups;
    private final Origin origin;
    private final String chinese;
    private final String korean;

    private Word(Token token, boolean lacksVowels, Origin origin) {
        text = token.text();
        kind = token.kind();
        weight = Lexicon.weight(token, origin);
        known = Lexicon.isKnown(token);
        boolean word = kind == TokenKind.WORD;
        withoutVowels = lacksVowels;
        single = word ? Letters.withoutDoubles(text) : text;
        key = word || isSmall() ? Romanisation.key(text) : text;
        packedSingle = PackedLetters.of(single);
        packedKey = PackedLetters.of(key);
        packedConsonants = word ? PackedLetters.of(consonants()) : PackedLetters.NONE;
        groups = Equivalents.groupsOf(word ? text : "");
        this.origin = word ? origin : Origin.ANY;
        chinese = this.origin.chinese(text);
        korean = this.origin.korean(text);
    }

    /**
     * @param abjad whether the token was written in a script that leaves vowels out
     * @param origin of the name that it stands in
     */
    public static Word of(Token token, boolean abjad, Origin origin) {
        boolean lacksVowels =
                abjad && token.kind() == TokenKind.WORD && Letters.isWithoutVowels(token.text());
        return new Word(token, lacksVowels, origin);
    }

    /** Whether it is what {@link #of} makes. */
    boolean isOf(Token token, boolean abjad, Origin ofName) {
        boolean lacksVowels = abjad && Letters.isWithoutVowels(text);
        return kind == token.kind()
                && text.equals(token.text())
                && (kind != TokenKind.WORD || (withoutVowels == lacksVowels && origin == ofName));
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

    boolean hasSingleOf(Word other) {
        return areSame(packedSingle, single, other.packedSingle, other.single);
    }

    /** What all romanisations of the word have in common, {@link Romanisation#key}. */
    public String key() {
        return key;
    }

    boolean hasKeyOf(Word other) {
        return areSame(packedKey, key, other.packedKey, other.key);
    }

    /** A look at the packed letters spares most looks at the text. */
    private static boolean areSame(long packed, String text, long otherPacked, String otherText) {
        return packed == otherPacked && (packed != PackedLetters.NONE || text.equals(otherText));
    }

    /** {@link #single} as {@link PackedLetters}. */
    public long packedSingle() {
        return packedSingle;
    }

    /** {@link #key} as {@link PackedLetters}. */
    public long packedKey() {
        return packedKey;
    }

    /**
     * The consonants, as far as scripts without vowels tell them apart. These double no letter, so
     * that of two equal ones each stands for itself: ssy is Sassi, mmdwh Mamdouh.
     */
    public String consonants() {
        return Skeleton.of(withoutVowels ? text : single);
    }

    boolean hasConsonantsOf(Word other) {
        return packedConsonants == other.packedConsonants
                && (packedConsonants != PackedLetters.NONE
                        || consonants().equals(other.consonants()));
    }

    /** {@link #consonants}, as far as all romanisations tell them apart: Taghi is Taqi. */
    public String skeleton() {
        return Skeleton.rough(consonants());
    }

    /** Whose name it is in, as far as that shows. */
    public Origin origin() {
        return origin;
    }

    /** What it sounds like in a Chinese name, {@link Origin#chinese}; empty in any other. */
    public String chinese() {
        return chinese;
    }

    /** What it sounds like in a Korean name, {@link Origin#korean}; empty in any other. */
    public String korean() {
        return korean;
    }

    /** Whether another word has the same text and kind, whatever name it is in. */
    boolean isWrittenAs(Word other) {
        return packedSingle == other.packedSingle
                && kind == other.kind
                && withoutVowels == other.withoutVowels
                && text.equals(other.text);
    }

    /** The sets of {@link Equivalents} that the word is in; not to be changed. */
    int[] groups() {
        return groups;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && origin == word.origin && isWrittenAs(word);
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
