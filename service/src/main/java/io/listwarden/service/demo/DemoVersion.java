package io.listwarden.service.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/** One version of a sample: its bytes, the moment it claims to be from, its entity tag. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record DemoVersion(byte[] content, Instant lastModified, String etag) {
    static DemoVersion load(String resource, String lastModified) {
        byte[] content = bytes("/demo/" + resource);
        return new DemoVersion(content, Instant.parse(lastModified), '"' + sha256(content) + '"');
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = DemoVersion.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
