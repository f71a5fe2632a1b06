package io.listwarden.sync.fetch;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The document in an answer: decoded, within its bounds, and given up when closed too early. */
final class DocumentBody {
    private static final int BUFFER = 1 << 16;

    private DocumentBody() {}

    /**
     * @param maxBytes largest document accepted, decoded
     * @throws ListwardenException MALFORMED or TOO_LARGE where the answer's own headers say so,
     *     UNREACHABLE where it has an encoding that was not asked for
     */
    static InputStream open(ClassicHttpResponse response, HttpGet get, long maxBytes)
            throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null || entity.getContentLength() == 0) {
            throw BoundedBody.empty();
        }
        boolean gzip = isGzip(response.getFirstHeader(HttpHeaders.CONTENT_ENCODING));
        if (!gzip && entity.getContentLength() > maxBytes) {
            throw BoundedBody.tooLarge(maxBytes);
        }
        InputStream raw = new AbortingBody(entity.getContent(), get);
        return new BoundedBody(gzip ? new GZIPInputStream(raw, BUFFER) : raw, maxBytes);
    }

    private static boolean isGzip(@Nullable Header encoding) {
        String name = encoding == null ? "" : encoding.getValue().strip();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> true;
            case "", "identity" -> false;
            default ->
                    throw new ListwardenException(
                            FailureKind.UNREACHABLE,
                            "the answer has an encoding that was not asked for");
        };
    }

    /** Drops the connection when closed; the client's own stream first reads all that is left. */
    private static final class AbortingBody extends FilterInputStream {
        private final HttpGet get;

        AbortingBody(InputStream body, HttpGet get) {
            super(body);
            this.get = get;
        }

        @Override
        public void close() {
            get.cancel();
            Closer.closeQuietly(in);
        }
    }
}
