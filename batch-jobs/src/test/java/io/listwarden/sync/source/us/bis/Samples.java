package io.listwarden.sync.source.us.bis;

import io.listwarden.sync.source.testing.Documents;

import java.nio.charset.StandardCharsets;

/** The samples beside the tests. */
final class Samples {
    private Samples() {}

    static String text(String name) {
        return new String(
                Documents.resource("/io/listwarden/sync/source/us/bis/" + name),
                StandardCharsets.UTF_8);
    }
}
