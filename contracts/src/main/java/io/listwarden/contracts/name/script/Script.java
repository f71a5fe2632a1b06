package io.listwarden.contracts.name.script;

import java.util.Arrays;

/** A writing system that romanises in its own way. */
public enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    ARMENIAN,
    GEORGIAN,
    HEBREW,
    ARABIC,
    HANGUL,
    KANA,
    HAN,
    /** Any for which there is no table here. */
    OTHER;

    private static final int BLOCK_BITS = 4;
    private static final Script[] OF_BLOCK = blocks();

    /** The script of a letter; OTHER for what belongs to none. Any code point may be asked. */
    public static Script of(int codePoint) {
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return OF_BLOCK[codePoint >> BLOCK_BITS];
        }
        return Character.isIdeographic(codePoint) ? HAN : OTHER;
    }

    /** Whether one word may have letters of both: they look alike, and writers mix them. */
    public boolean mixesWith(Script other) {
        return this == other || (isEuropean() && other.isEuropean());
    }

    /**
     * Whether a letter is a vowel or final consonant that forms a syllable with those before it.
     */
    public boolean isJamo(int letter) {
        return this == HANGUL && letter >= 0x1160 && letter <= 0x11FF;
    }

    /** Whether its letters are known here without asking ICU. */
    public boolean hasTable() {
        return this != HAN && this != OTHER;
    }

    /**
     * Whether its letters are sounds, of which one may stand for a name; else they are syllables.
     */
    public boolean isAlphabet() {
        return switch (this) {
            case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, HEBREW, ARABIC -> true;
            case HANGUL, KANA, HAN, OTHER -> false;
        };
    }

    private boolean isEuropean() {
        return this == LATIN || this == CYRILLIC || this == GREEK;
    }

    /** The blocks of Unicode 17 by their first code points. */
    private static Script[] blocks() {
        Script[] blocks = new Script[(Character.MAX_VALUE + 1) >> BLOCK_BITS];
        Arrays.fill(blocks, OTHER);
        fill(blocks, LATIN, 0x0000, 0x0370);
        fill(blocks, GREEK, 0x0370, 0x0400);
        fill(blocks, CYRILLIC, 0x0400, 0x0530);
        fill(blocks, ARMENIAN, 0x0530, 0x0590);
        fill(blocks, HEBREW, 0x0590, 0x0600);
        fill(blocks, ARABIC, 0x0600, 0x0700);
        fill(blocks, ARABIC, 0x0750, 0x0780);
        fill(blocks, ARABIC, 0x0870, 0x0900);
        fill(blocks, GEORGIAN, 0x10A0, 0x1100);
        fill(blocks, HANGUL, 0x1100, 0x1200);
        fill(blocks, CYRILLIC, 0x1C80, 0x1C90);
        fill(blocks, GEORGIAN, 0x1C90, 0x1CC0);
        fill(blocks, LATIN, 0x1D00, 0x1DC0);
        fill(blocks, LATIN, 0x1E00, 0x1F00);
        fill(blocks, GREEK, 0x1F00, 0x2000);
        fill(blocks, LATIN, 0x2C60, 0x2C80);
        fill(blocks, GEORGIAN, 0x2D00, 0x2D30);
        fill(blocks, HAN, 0x2E80, 0x3010);
        fill(blocks, KANA, 0x3040, 0x3100);
        fill(blocks, KANA, 0x31F0, 0x3200);
        fill(blocks, HAN, 0x3400, 0xA000);
        fill(blocks, LATIN, 0xA720, 0xA800);
        fill(blocks, LATIN, 0xAB30, 0xAB70);
        fill(blocks, HANGUL, 0xAC00, 0xD800);
        fill(blocks, HAN, 0xF900, 0xFB00);
        return blocks;
    }

    private static void fill(Script[] blocks, Script script, int from, int to) {
        Arrays.fill(blocks, from >> BLOCK_BITS, to >> BLOCK_BITS, script);
    }
}
