package io.listwarden.sync.source.tabular;

import io.listwarden.contracts.failure.MalformedListException;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the document as UTF-8 without mercy and remembers how it ended.
 *
 * <p>A replaced character would be a name that the publisher never wrote; a NUL is what a half
 * written block on somebody's disk looks like.
 */
public final class StrictText extends FilterReader {
    private long lines = 1;
    private int last = -1;

    public StrictText(InputStream bytes) {
        super(decoder(bytes));
    }

    private static Reader decoder(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Whether the text that was read ends with a line feed. */
    public boolean endsWithLineEnd() {
        return last == '\n';
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        try {
            int count = super.read(buffer, offset, length);
            for (int i = offset; i < offset + count; i++) {
                look(buffer[i]);
            }
            return count;
        } catch (CharacterCodingException e) {
            throw new MalformedListException(
                    "The file holds bytes that are not UTF-8, on line %d or soon after it."
                            .formatted(lines),
                    e);
        }
    }

    private void look(char character) {
        if (character == 0) {
            throw new MalformedListException("Line %d holds a NUL character.".formatted(lines));
        }
        if (character == '\n') {
            lines++;
        }
        last = character;
    }
}
