package io.listwarden.service.match;

import io.listwarden.contracts.name.TokenKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Words that one writer runs together and another does not: Saito Tech and Saitotech. */
public final class Joining {
    /** What words count beside the one word that they are together, 0 to 1. */
    public static final double AGREEMENT = 0.97;

    /** The most words that may be one. */
    public static final int MOST_PARTS = 8;

    /** The kinds of words that may be parts; the text of others is not what was written. */
    public static final Set<TokenKind> PARTS =
            Collections.unmodifiableSet(
                    EnumSet.of(TokenKind.WORD, TokenKind.TITLE, TokenKind.PARTICLE));

    /** A single letter says nothing. */
    public static final int SHORTEST_PART = 2;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;

    private Joining() {}

    /** Whether a word may be several words run together. */
    public static boolean canBeWhole(Word whole) {
        int length = whole.text().length();
        return whole.kind() == TokenKind.WORD && length >= SHORTEST && length <= LONGEST;
    }

    /** Whether a word may be one of several; its text is then what was written. */
    public static boolean canBePart(Word part) {
        return PARTS.contains(part.kind()) && part.text().length() >= SHORTEST_PART;
    }

    /**
     * Whether a word goes on with a part.
     *
     * @param at how many letters of the whole the parts before it have
     */
    public static boolean goesOn(Word whole, int at, Word part) {
        return canBePart(part) && whole.text().startsWith(part.text(), at);
    }
}
