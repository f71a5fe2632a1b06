package io.listwarden.sync.source.us.bis;

import java.util.Locale;
import java.util.Set;

/** A piece of a sentence that lists things, parted by {@code ; and}. */
final class Sentence {
    /** Abbreviations that end with a full stop of their own. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "ltd", "co", "inc", "corp", "pte", "pty", "pvt", "sdn", "bhd", "bros", "intl",
                    "mfg", "est", "gmbh", "jr", "sr", "dept");

    private Sentence() {}

    /** Without the signs that part it from what follows, and the full stop that ends a sentence. */
    static String withoutEnd(String text) {
        String piece = withoutSeparators(text);
        if (piece.endsWith(" and") && isSeparator(withoutAnd(piece))) {
            piece = withoutSeparators(withoutAnd(piece));
        }
        return piece.endsWith(".") && !isAbbreviation(lastWord(piece))
                ? withoutSeparators(piece.substring(0, piece.length() - 1))
                : piece;
    }

    private static String withoutAnd(String piece) {
        return piece.substring(0, piece.length() - " and".length()).strip();
    }

    private static String withoutSeparators(String text) {
        int end = text.length();
        while (end > 0 && (isSeparator(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isSeparator(String text) {
        return !text.isEmpty() && isSeparator(text.charAt(text.length() - 1));
    }

    private static boolean isSeparator(char sign) {
        return sign == ';' || sign == ',' || sign == ':';
    }

    private static String lastWord(String piece) {
        int from = piece.lastIndexOf(' ') + 1;
        return piece.substring(from, piece.length() - 1).toLowerCase(Locale.ROOT);
    }

    /** Also {@code U.A.E.} and {@code Co.,Ltd.}, which have full stops inside. */
    private static boolean isAbbreviation(String word) {
        return word.indexOf('.') >= 0 || ABBREVIATIONS.contains(word.replaceAll("[^\\p{L}]", ""));
    }
}
