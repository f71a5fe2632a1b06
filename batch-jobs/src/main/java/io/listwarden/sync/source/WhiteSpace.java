package io.listwarden.sync.source;

import java.util.regex.Pattern;

/**
 * White space of any kind: non-breaking and narrow spaces, tabs, and the line breaks of the
 * document that a cell was copied from.
 */
public final class WhiteSpace {
    private static final String ANY = "[\\s\\u00A0\\u2007\\u202F\\uFEFF]";
    private static final Pattern AROUND =
            Pattern.compile("^" + ANY + "++|(?<!" + ANY + ")" + ANY + "++$");

    /** A line that ends with a hyphen was broken inside a word. */
    private static final Pattern BROKEN_WORD =
            Pattern.compile("(?<=[\\p{L}\\p{N}]-)\\R(?=[\\p{L}\\p{N}])");

    private static final Pattern RUN = Pattern.compile(ANY + "+");

    private WhiteSpace() {}

    /** The text as published, without what surrounds it. */
    public static String stripped(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** The text on one line, words parted by one space. */
    public static String clean(String text) {
        String joined = BROKEN_WORD.matcher(stripped(text)).replaceAll("");
        return RUN.matcher(joined).replaceAll(" ");
    }

    /** The published text where {@link #clean} changed it, to be kept in details; else empty. */
    public static String ifChanged(String text) {
        return clean(text).equals(text) ? "" : text;
    }
}
