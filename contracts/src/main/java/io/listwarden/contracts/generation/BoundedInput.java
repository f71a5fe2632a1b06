package io.listwarden.contracts.generation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails when more comes than may come: a few compressed bytes can stand for any number. */
final class BoundedInput extends FilterInputStream {
    private long left;

    BoundedInput(InputStream in, long maximumBytes) {
        super(in);
        this.left = maximumBytes;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("larger than a list can be");
        }
    }
}
