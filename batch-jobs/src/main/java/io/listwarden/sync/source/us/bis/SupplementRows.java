package io.listwarden.sync.source.us.bis;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Counts the rows of the supplement's table without understanding them: what lies between a {@code
 * TR} and its end and holds the beginnings of five cells, none of them a header's.
 *
 * <p>Shares nothing with the parser whose work it proves, on purpose.
 */
final class SupplementRows {
    private static final int LONGEST_TAG = 4096;
    private static final int CELLS = 5;

    private boolean inside;
    private boolean headed;
    private int cells = -1;
    private long count;

    private SupplementRows() {}

    static long count(InputStream document) throws IOException {
        SupplementRows rows = new SupplementRows();
        for (int next = document.read(); next >= 0; next = document.read()) {
            if (next == '<') {
                rows.tag(rest(document));
            }
        }
        return rows.count;
    }

    /** What follows a {@code <} up to its {@code >}; a comment is read to its end. */
    private static String rest(InputStream document) throws IOException {
        StringBuilder tag = new StringBuilder();
        for (int next = document.read(); next >= 0; next = document.read()) {
            boolean comment = tag.length() >= 3 && tag.charAt(0) == '!' && tag.charAt(1) == '-';
            if (next == '>' && (!comment || tag.charAt(tag.length() - 1) == '-')) {
                break;
            }
            if (comment) {
                tag.setLength(3);
                tag.append((char) next);
            } else if (tag.length() < LONGEST_TAG) {
                tag.append((char) next);
            }
        }
        return tag.toString();
    }

    private void tag(String tag) {
        String name = tag.split("[\\s/]", 2)[0].toUpperCase(Locale.ROOT);
        if (name.equals("DIV9")) {
            inside = tag.contains("\"" + SupplementReader.SUPPLEMENT + "\"");
        } else if (tag.startsWith("/DIV9")) {
            inside = false;
        } else if (inside) {
            inTable(tag, name);
        }
    }

    private void inTable(String tag, String name) {
        if (name.equals("TR")) {
            cells = 0;
            headed = false;
        } else if (name.equals("TD")) {
            cells++;
        } else if (name.equals("TH")) {
            headed = true;
        } else if (tag.startsWith("/TR")) {
            count += cells == CELLS && !headed ? 1 : 0;
            cells = -1;
        }
    }
}
