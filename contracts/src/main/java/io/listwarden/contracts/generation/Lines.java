package io.listwarden.contracts.generation;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** The lines of a stream, each ended by a line feed; the last one too. */
final class Lines {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final int maximumBytes;
    private byte[] buffer = new byte[BUFFER_BYTES];
    private int start;
    private int end;

    Lines(InputStream in, int maximumBytes) {
        this.in = in;
        this.maximumBytes = maximumBytes;
    }

    byte[] required() throws IOException {
        byte[] line = next();
        if (line == null) {
            throw new EOFException("a line is missing");
        }
        return line;
    }

    void forEach(Consumer<byte[]> consumer) throws IOException {
        for (byte[] line = next(); line != null; line = next()) {
            consumer.accept(line);
        }
    }

    private byte @Nullable [] next() throws IOException {
        int scanned = start;
        while (true) {
            for (; scanned < end; scanned++) {
                if (buffer[scanned] == '\n') {
                    return cut(scanned);
                }
            }
            int behind = scanned - start;
            if (!fill()) {
                return ended();
            }
            scanned = start + behind;
        }
    }

    private byte[] cut(int lineEnd) {
        byte[] line = Arrays.copyOfRange(buffer, start, lineEnd);
        start = lineEnd + 1;
        return line;
    }

    private byte @Nullable [] ended() throws IOException {
        if (start < end) {
            throw new EOFException("the last line is cut");
        }
        return null;
    }

    private boolean fill() throws IOException {
        makeRoom();
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    private void makeRoom() throws IOException {
        int held = end - start;
        if (held > maximumBytes) {
            throw new IOException("a line is longer than a party can be");
        }
        byte[] roomier = held == buffer.length ? new byte[2 * held] : buffer;
        System.arraycopy(buffer, start, roomier, 0, held);
        buffer = roomier;
        start = 0;
        end = held;
    }
}
