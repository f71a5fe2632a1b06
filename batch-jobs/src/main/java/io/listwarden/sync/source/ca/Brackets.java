package io.listwarden.sync.source.ca;

import java.util.regex.Pattern;

/** Brackets and quotation marks around and inside names, which are not always closed. */
final class Brackets {
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[\\s,;/)\\]]++|(?:or|and|also)\\s++(?=\\S))++");
    private static final Pattern AFTER = Pattern.compile("(?<![\\s,;/(\\[])[\\s,;/(\\[]++$");

    private Brackets() {}

    /** How deep in brackets or paired quotation marks a place is. */
    static int depth(String text, int place) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < place; i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            depth = Math.max(0, depth + step(character));
        }
        return depth + (quoted ? 1 : 0);
    }

    private static int step(char character) {
        return switch (character) {
            case '(', '[', '«', '“' -> 1;
            case ')', ']', '»', '”' -> -1;
            default -> 0;
        };
    }

    /** A name without separators and conjunctions around it, and without a bracket left alone. */
    static String tidy(String text) {
        String name = text;
        String before;
        do {
            before = name;
            name =
                    withoutBracket(
                            AFTER.matcher(BEFORE.matcher(name).replaceFirst("")).replaceAll(""));
        } while (!name.equals(before));
        return name;
    }

    private static String withoutBracket(String name) {
        int closing = name.indexOf(')');
        if (name.startsWith("(") && closing == name.length() - 1) {
            return name.substring(1, closing);
        }
        if (name.startsWith("(") && closing < 0) {
            return name.substring(1);
        }
        return name.endsWith(")") && closedMoreThanOpened(name)
                ? name.substring(0, name.length() - 1)
                : name;
    }

    private static boolean closedMoreThanOpened(String name) {
        return name.chars().filter(c -> c == ')').count()
                > name.chars().filter(c -> c == '(').count();
    }
}
