package io.listwarden.contracts.generation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that run inside Redis, kept beside this class. */
final class Script {
    private Script() {}

    static String text(String name) {
        try (InputStream script = Script.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new FileNotFoundException(name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
