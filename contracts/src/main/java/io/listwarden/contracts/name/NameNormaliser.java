package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings names of any script to lower-case Latin tokens and says what part each one plays.
 *
 * <p>Safe for any text and any number of threads; the same text always gives the same tokens. Case,
 * diacritics, apostrophes, punctuation, invisible characters and look-alike letters of another
 * alphabet make no difference (Unicode NFKC, UAX 15; look-alikes after UTS 39).
 *
 * <p>Plain ASCII never reaches a transliterator; Cyrillic goes by a table after BGN/PCGN, Greek by
 * UNGEGN, all others by ICU's rules.
 */
public final class NameNormaliser {
    /** Characters that are looked at; the rest of a longer text is ignored. */
    public static final int MOST_CHARACTERS = 1_000;

    /** Tokens that are made; further ones are left out. */
    public static final int MOST_TOKENS = 64;

    private NameNormaliser() {}

    /** The tokens of a name; never throws. */
    public static NormalisedName normalise(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Piece piece : Pieces.of(text)) {
            addTokens(piece, tokens);
        }
        return new NormalisedName(Roles.assign(limited(tokens)));
    }

    private static List<Token> limited(List<Token> tokens) {
        return tokens.size() <= MOST_TOKENS ? tokens : tokens.subList(0, MOST_TOKENS);
    }

    private static void addTokens(Piece piece, List<Token> tokens) {
        for (String word : LatinLetters.fold(piece.text())) {
            tokens.add(token(word, piece));
        }
    }

    private static Token token(String word, Piece piece) {
        if (isNumber(word)) {
            return new Token(plain(word), TokenKind.NUMBER, piece.start(), piece.end());
        }
        boolean initial = word.length() == 1 && word.charAt(0) < 128;
        TokenKind kind = initial ? TokenKind.INITIAL : TokenKind.WORD;
        return new Token(word, kind, piece.start(), piece.end());
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String plain(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
