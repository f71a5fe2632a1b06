package io.listwarden.service.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table that the matcher reads, as lines.
 *
 * @param name the file's
 * @param comment what stands at its head, a line each
 * @param rows the rest
 */
record TableFile(String name, List<String> comment, List<String> rows) {
    private static final Path HOME =
            Path.of("../contracts/src/main/resources/io/listwarden/contracts/match");

    /** Writes it where the matcher has its tables, below the module's folder. */
    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        comment.forEach(line -> text.append("# ").append(line).append('\n'));
        rows.forEach(line -> text.append(line).append('\n'));
        Files.writeString(HOME.resolve(name), text, StandardCharsets.UTF_8);
    }
}
