package io.listwarden.sync.source.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to give more than so many bytes before the reader says that a record is done. */
final class RecordBoundedStream extends FilterInputStream {
    private final long limit;
    private long given;

    RecordBoundedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** The record is done: the next one may have as many bytes again. */
    void recordDone() {
        given = 0;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int bytes) throws IOException {
        given += bytes;
        if (given > limit) {
            throw new IOException("a single record is longer than " + limit + " bytes");
        }
    }
}
