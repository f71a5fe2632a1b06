package io.listwarden.sync.source.ch;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the start tags of targets without understanding anything, but for the old states of
 * targets that stand inside {@code modification}.
 */
final class TargetCount {
    private static final int LONGEST_TAG = 32;

    private TargetCount() {}

    static long in(InputStream bytes) throws IOException {
        long count = 0;
        boolean inside = false;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next == '<') {
                String tag = tag(bytes);
                switch (tag) {
                    case "target" -> count += inside ? 0 : 1;
                    case "modification" -> inside = !isEmptyElement(bytes);
                    case "/modification" -> inside = false;
                    case "!--" -> skipComment(bytes);
                    default -> {}
                }
            }
        }
        return count;
    }

    /** What follows a {@code <} up to white space or {@code >}; no more than tells it apart. */
    private static String tag(InputStream bytes) throws IOException {
        StringBuilder tag = new StringBuilder();
        for (int next = bytes.read(); next > ' ' && next != '>'; next = bytes.read()) {
            tag.append((char) next);
            if (tag.length() > LONGEST_TAG || "!--".contentEquals(tag)) {
                break;
            }
        }
        return tag.toString();
    }

    /** Goes to the end of the start tag, outside of quotes. */
    private static boolean isEmptyElement(InputStream bytes) throws IOException {
        int quote = 0;
        int last = 0;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (next == '"' || next == '\'') {
                quote = next;
            } else if (next == '>') {
                return last == '/';
            }
            last = next;
        }
        return false;
    }

    private static void skipComment(InputStream bytes) throws IOException {
        int dashes = 0;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next == '>' && dashes >= 2) {
                return;
            }
            dashes = next == '-' ? dashes + 1 : 0;
        }
    }
}
