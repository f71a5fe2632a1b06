package io.listwarden.sync.source;

import io.listwarden.sync.fetch.FetchedDocument;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Counts records without understanding them: start tags of an element, or lines outside of quotes.
 * On purpose it shares nothing with the parsers whose work it proves.
 */
public final class RecordCount {
    private static final int LONGEST_NAME = 64;

    private RecordCount() {}

    /** How often elements of these names begin, in any namespace, outside comments and CDATA. */
    public static long ofElements(FetchedDocument document, String... localNames) {
        return document.read(stream -> elements(stream, Set.of(localNames)));
    }

    /** {@link #ofElements(FetchedDocument, String...)} in a part of a document. */
    public static long ofElements(InputStream part, String... localNames) throws IOException {
        return elements(part, Set.of(localNames));
    }

    /**
     * How many records a table in the manner of RFC 4180 has: lines outside of quotes that hold
     * anything but white space and control characters, a header among them.
     */
    public static long ofQuotedLines(FetchedDocument document) {
        return document.read(stream -> lines(stream, '"'));
    }

    /** {@link #ofQuotedLines(FetchedDocument)} of a member of a document of several files. */
    public static long ofQuotedLines(FetchedDocument document, String member) {
        return document.read(member, stream -> lines(stream, '"'));
    }

    /** How many lines hold anything but white space, where quotes mean nothing. */
    public static long ofLines(FetchedDocument document) {
        return document.read(stream -> lines(stream, -1));
    }

    private static long elements(InputStream stream, Set<String> names) throws IOException {
        long count = 0;
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            if (next == '<') {
                String name = name(stream);
                if (name.startsWith("!--")) {
                    skipBehind(stream, "-->");
                } else if (name.startsWith("![CDATA[")) {
                    skipBehind(stream, "]]>");
                } else if (names.contains(name.substring(name.indexOf(':') + 1))) {
                    count++;
                }
            }
        }
        return count;
    }

    /** What follows a {@code <} up to a sign that ends a name; a comment's beginning is one. */
    private static String name(InputStream stream) throws IOException {
        StringBuilder name = new StringBuilder();
        for (int next = stream.read(); next > ' ' && next != '>'; next = stream.read()) {
            if (next == '/' && !name.isEmpty()) {
                break;
            }
            name.append((char) next);
            if (name.length() > LONGEST_NAME || isSpecial(name)) {
                break;
            }
        }
        return name.toString();
    }

    private static boolean isSpecial(StringBuilder name) {
        return "!--".contentEquals(name) || "![CDATA[".contentEquals(name);
    }

    private static void skipBehind(InputStream stream, String end) throws IOException {
        StringBuilder last = new StringBuilder();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            last.append((char) next);
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
            if (end.contentEquals(last)) {
                return;
            }
        }
    }

    private static long lines(InputStream stream, int quote) throws IOException {
        long count = 0;
        boolean quoted = false;
        boolean filled = false;
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            if (next == quote) {
                quoted = !quoted;
            }
            if (next == '\n' && !quoted) {
                count += filled ? 1 : 0;
                filled = false;
            } else {
                filled |= next > ' ';
            }
        }
        return count + (filled ? 1 : 0);
    }
}
