package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body with at least one byte and at most so many: ends the reading with MALFORMED at an empty
 * body's end, and with TOO_LARGE at the first byte over the limit.
 */
final class BoundedBody extends FilterInputStream {
    private final long maxBytes;
    private long bytes;

    BoundedBody(InputStream body, long maxBytes) {
        super(body);
        this.maxBytes = maxBytes;
    }

    @Override
    public int read() throws IOException {
        int oneByte = super.read();
        count(oneByte < 0 ? -1 : 1);
        return oneByte;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /**
     * @param more bytes read, or -1 at the end
     */
    private void count(long more) {
        if (more < 0) {
            requireSome();
        } else if ((bytes += more) > maxBytes) {
            throw tooLarge(maxBytes);
        }
    }

    private void requireSome() {
        if (bytes == 0) {
            throw empty();
        }
    }

    static MalformedListException empty() {
        return new MalformedListException("the answer is empty");
    }

    static ListwardenException tooLarge(long maxBytes) {
        return new ListwardenException(
                FailureKind.TOO_LARGE,
                "the document is larger than its limit of " + maxBytes + " bytes");
    }
}
