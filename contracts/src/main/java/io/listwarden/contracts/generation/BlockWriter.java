package io.listwarden.contracts.generation;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes lines into a file in blocks that can be read one by one. */
final class BlockWriter implements AutoCloseable {
    /**
     * A block is closed when it has so many bytes before compression: a party that is shown costs
     * the reading of its block, and smaller ones compress worse.
     */
    static final int BLOCK_BYTES = 6 << 10;

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream file;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream(2 * BLOCK_BYTES);
    private int lines;

    BlockWriter(Path target) throws IOException {
        file = new BufferedOutputStream(Files.newOutputStream(target), BUFFER_BYTES);
    }

    /** Takes a line, with the line feed at its end. */
    void add(byte[] line) throws IOException {
        text.write(line);
        lines++;
        if (text.size() >= BLOCK_BYTES) {
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        file.write(Block.compress(text.toByteArray(), lines));
        text.reset();
        lines = 0;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (lines > 0) {
                writeBlock();
            }
        }
    }
}
