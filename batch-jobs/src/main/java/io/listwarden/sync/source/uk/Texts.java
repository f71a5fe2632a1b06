package io.listwarden.sync.source.uk;

import java.util.regex.Pattern;

/** Texts as they are meant: the two formats need not agree on white space. */
final class Texts {
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private Texts() {}

    /** Without outer white space, and with one space for any white space inside. */
    static String folded(String published) {
        return SPACE.matcher(published).replaceAll(" ").strip();
    }

    /** Without outer white space, and with one kind of line ends. */
    static String trimmed(String published) {
        String text = LINE_END.matcher(published).replaceAll("\n");
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
