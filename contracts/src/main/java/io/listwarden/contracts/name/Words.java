package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Romanisation;

import java.util.ArrayList;
import java.util.List;

/** Makes tokens of pieces: words, numbers and initials; what else they are comes later. */
final class Words {
    private final Romanisation romanisation;
    private final List<Token> tokens;

    private Words(Romanisation romanisation, int pieces) {
        this.romanisation = romanisation;
        this.tokens = new ArrayList<>(Math.min(pieces, NameNormaliser.MOST_TOKENS) + 2);
    }

    /** The first {@link NameNormaliser#MOST_TOKENS} tokens; the list may be changed. */
    static List<Token> of(List<Piece> pieces, Romanisation romanisation) {
        Words words = new Words(romanisation, pieces.size());
        for (int i = 0; i < pieces.size() && !words.isFull(); i++) {
            words.add(pieces.get(i));
        }
        return words.tokens;
    }

    private boolean isFull() {
        return tokens.size() == NameNormaliser.MOST_TOKENS;
    }

    private void add(Piece piece) {
        switch (piece.sort()) {
            case NUMBER -> add(withoutZeros(piece.letters()), TokenKind.NUMBER, piece);
            case PLAIN_WORD -> addWord(piece.letters(), piece);
            case WORD -> addLatin(romanised(piece, false), piece);
            case MIXED_WORD -> addLatin(romanised(piece, true), piece);
        }
    }

    private String romanised(Piece piece, boolean isMixed) {
        return romanisation.latin(piece.letters(), piece.script(), isMixed);
    }

    /** Adds each word of what a piece is in Latin letters. */
    private void addLatin(String latin, Piece piece) {
        int from = 0;
        int before = tokens.size();
        while (from < latin.length() && !isFull()) {
            int blank = latin.indexOf(' ', from);
            int to = blank < 0 ? latin.length() : blank;
            if (to > from) {
                addWord(latin.substring(from, to), piece);
            }
            from = to + 1;
        }
        if (tokens.size() == before && hasLetter(piece.letters())) {
            add(piece.letters(), TokenKind.WORD, piece);
        }
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void addWord(String word, Piece piece) {
        if (isInitial(piece)) {
            add(word.substring(0, 1), TokenKind.INITIAL, piece);
        } else {
            add(word, TokenKind.WORD, piece);
        }
    }

    private boolean isInitial(Piece piece) {
        return piece.isSingleLetter()
                && piece.script().isAlphabet()
                && !romanisation.translates(piece.letters(), piece.script());
    }

    private void add(String text, TokenKind kind, Piece piece) {
        tokens.add(new Token(text, kind, piece.start(), piece.end()));
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return first == 0 ? digits : digits.substring(first);
    }
}
