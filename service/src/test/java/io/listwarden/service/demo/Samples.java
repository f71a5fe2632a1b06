package io.listwarden.service.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;

/** The samples as they lie on the class path. */
final class Samples {
    private Samples() {}

    static byte[] bytes(String resource) throws IOException {
        return open(resource).readAllBytes();
    }

    static InputStream open(String resource) {
        return requireNonNull(Samples.class.getResourceAsStream("/demo/" + resource), resource);
    }
}
