package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.failure.MalformedListException;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The text up to the byte 0x1A with which the publisher ends a file, as CP/M did, and what is known
 * of how it ended.
 */
final class EndMarkedText extends FilterReader {
    private static final char MARK = '\u001A';

    private final String member;
    private boolean marked;
    private int last = -1;

    EndMarkedText(String member, Reader text) {
        super(text);
        this.member = member;
    }

    /** Whether the text ended with the mark. */
    boolean marked() {
        return marked;
    }

    /** Whether the text ended as a complete one does: with the mark or behind a line. */
    boolean complete() {
        return marked || last == '\n';
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /**
     * @throws MalformedListException if the text goes on behind the mark
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (marked || length == 0) {
            return marked ? -1 : 0;
        }
        int count = super.read(buffer, offset, length);
        int end = offset + Math.max(count, 0);
        for (int i = offset; i < end; i++) {
            if (buffer[i] == MARK) {
                marked = true;
                refuseMore(buffer, i + 1, end);
                return i == offset ? -1 : i - offset;
            }
            last = buffer[i];
        }
        return count;
    }

    private void refuseMore(char[] buffer, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            refuseUnlessBlank(buffer[i]);
        }
        for (int next = super.read(); next >= 0; next = super.read()) {
            refuseUnlessBlank(next);
        }
    }

    private void refuseUnlessBlank(int character) {
        if (character != MARK && !Character.isWhitespace(character)) {
            throw new MalformedListException(
                    "The member %s goes on behind its end mark 0x1A.".formatted(member));
        }
    }
}
