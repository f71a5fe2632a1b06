package io.listwarden.contracts.name.syllable;

import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;

import java.util.List;
import java.util.Set;

/**
 * Whose name a name is, and by which custom it is written, as far as its words show: all are made
 * of the syllables of one custom, and one is a family name of that people. A word alone shows
 * nothing: Joe and Ken are syllables too.
 */
public enum Origin {
    /** Any other, or one that cannot be told. */
    ANY,
    /** Chinese in Hanyu Pinyin. */
    PINYIN,
    /** Chinese after Wade and Giles; at least one of the words is not in pinyin. */
    WADE_GILES,
    KOREAN,
    WADE_GILES_OR_KOREAN;

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;

    /** The origin of a name; never throws. */
    public static Origin of(List<Token> name) {
        if (!isOfFewWords(name)) {
            return ANY;
        }
        boolean pinyin = has(name, Chinese.PINYIN_SURNAMES) && !has(name, Korean.NO_CHINESE);
        boolean wadeGiles = has(name, Chinese.WADE_GILES_SURNAMES);
        boolean korean = has(name, Korean.SURNAMES);
        if (pinyin && areAllOf(name, Chinese.PINYIN)) {
            return PINYIN;
        }
        wadeGiles =
                wadeGiles && areAllOf(name, Chinese.WADE_GILES) && !areAllOf(name, Chinese.PINYIN);
        korean = korean && areAllOf(name, Korean.SYLLABLES);
        if (wadeGiles) {
            return korean ? WADE_GILES_OR_KOREAN : WADE_GILES;
        }
        return korean ? KOREAN : ANY;
    }

    private static boolean has(List<Token> name, Set<String> surnames) {
        for (Token token : name) {
            if (token.kind() == TokenKind.WORD && surnames.contains(token.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfFewWords(List<Token> name) {
        int words = 0;
        for (Token token : name) {
            switch (token.kind()) {
                case WORD -> words++;
                case NUMBER, LEGAL_FORM -> {
                    return false;
                }
                case INITIAL, TITLE, PARTICLE -> {}
            }
        }
        return words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    private static boolean areAllOf(List<Token> name, Syllables syllables) {
        for (Token token : name) {
            if (token.kind() == TokenKind.WORD && syllables.soundOf(token.text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What a word of such a name sounds like in Chinese; empty where the name is not Chinese. */
    public String chinese(String word) {
        return switch (this) {
            case PINYIN -> Chinese.PINYIN.soundOf(word);
            case WADE_GILES, WADE_GILES_OR_KOREAN -> Chinese.WADE_GILES.soundOf(word);
            case ANY, KOREAN -> "";
        };
    }

    /** What a word of such a name sounds like in Korean; empty where the name is not Korean. */
    public String korean(String word) {
        return switch (this) {
            case KOREAN, WADE_GILES_OR_KOREAN -> Korean.SYLLABLES.soundOf(word);
            case ANY, PINYIN, WADE_GILES -> "";
        };
    }

    /** Whether a word of such a name is a single syllable; false where the origin is not known. */
    public boolean isSyllable(String word) {
        return switch (this) {
            case ANY -> false;
            case PINYIN -> Chinese.PINYIN.isOne(word);
            case WADE_GILES -> Chinese.WADE_GILES.isOne(word);
            case KOREAN -> Korean.SYLLABLES.isOne(word);
            case WADE_GILES_OR_KOREAN ->
                    Chinese.WADE_GILES.isOne(word) || Korean.SYLLABLES.isOne(word);
        };
    }

    /**
     * Whether equal sounds make one word of a word of this origin and one of that. Pinyin tells
     * apart what sounds alike to Wade and Giles.
     */
    public boolean hearsAlike(Origin other) {
        return this != PINYIN || other != PINYIN;
    }

    /** Whether words of this origin and of that are one where they sound alike, and else two. */
    public boolean tellsApart(Origin other) {
        return this == other && (this == PINYIN || this == KOREAN);
    }
}
