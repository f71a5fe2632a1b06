package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Script;

import java.text.Normalizer;

/** What a character is to a name. */
enum CharacterSort {
    /** A to z, in either case. */
    PLAIN_LETTER,
    LETTER,
    /** A decimal digit of any script. */
    DIGIT,
    /** A number in one character, such as Ⅷ or ③. */
    NUMBER,
    AMPERSAND,
    /** A sign that stands for letters but is none, such as № or ㈱. */
    SYMBOL,
    /** A letter that is another one in a different shape: full-width, mathematical, a ligature. */
    COMPATIBLE,
    MARK,
    INVISIBLE,
    SEPARATOR;

    /** Apostrophes in all their shapes, Hebrew's signs of abbreviation, and ordinal signs. */
    private static final String APOSTROPHES = "‘’‚‛´′‵＇｀ʹ՚׳״ꞌꞋªº";

    private static final int ASCII = 128;
    private static final CharacterSort[] OF_ASCII = new CharacterSort[ASCII];

    static {
        for (int c = 0; c < ASCII; c++) {
            OF_ASCII[c] = ofAscii((char) c);
        }
    }

    static CharacterSort of(int c) {
        return c < ASCII ? OF_ASCII[c] : ofOther(c);
    }

    private static CharacterSort ofAscii(char c) {
        return switch (c) {
            case '&' -> AMPERSAND;
            case '\'', '`' -> INVISIBLE;
            default -> {
                if (Character.isLetter(c)) {
                    yield PLAIN_LETTER;
                }
                yield Character.isDigit(c) ? DIGIT : SEPARATOR;
            }
        };
    }

    private static CharacterSort ofOther(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.OTHER_LETTER ->
                    ofLetter(c);
            case Character.TITLECASE_LETTER -> LETTER;
            case Character.MODIFIER_LETTER -> ofModifier(c);
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    MARK;
            case Character.FORMAT -> INVISIBLE;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> ofNumber(c);
            default -> ofSign(c);
        };
    }

    private static CharacterSort ofLetter(int c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return INVISIBLE;
        }
        return mayHaveOtherShape(c) && !isNormalized(c) ? COMPATIBLE : LETTER;
    }

    /** The tables of scripts know all letters but these. */
    private static boolean mayHaveOtherShape(int c) {
        return c == 'µ'
                || (c >= 0x03D0 && c <= 0x03FF)
                || (c >= 0x2E80 && c <= 0x2FDF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F)
                || Script.of(c) == Script.OTHER;
    }

    private static boolean isNormalized(int c) {
        return Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC);
    }

    private static CharacterSort ofModifier(int c) {
        return c >= 0x02B0 && c <= 0x02FF ? INVISIBLE : ofLetter(c);
    }

    private static CharacterSort ofNumber(int c) {
        if (Character.isIdeographic(c)) {
            return LETTER;
        }
        return Character.getNumericValue(c) >= 0 ? NUMBER : SEPARATOR;
    }

    private static CharacterSort ofSign(int c) {
        if (APOSTROPHES.indexOf(c) >= 0 || (c >= 0x02B0 && c <= 0x02FF)) {
            return INVISIBLE;
        }
        if (c == '＆') {
            return AMPERSAND;
        }
        if (isNormalized(c)) {
            return SEPARATOR;
        }
        if (Character.isAlphabetic(c)) {
            return COMPATIBLE;
        }
        return c == '№' || (c >= 0x3200 && c <= 0x33FF) ? SYMBOL : SEPARATOR;
    }
}
