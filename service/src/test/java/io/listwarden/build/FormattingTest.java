package io.listwarden.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every Java file to google-java-format, AOSP style.
 *
 * <p>With {@code -Dlistwarden.format=write} it writes the files instead of complaining.
 */
class FormattingTest {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : Repository.javaFiles()) {
            String text = Files.readString(file);
            String formatted =
                    FORMATTER.formatSourceAndFixImports(
                            RemoveUnusedImports.removeUnusedImports(text));
            if (!formatted.equals(text)) {
                unformatted.add(Repository.root().relativize(file));
                writeIfAsked(file, formatted);
            }
        }
        if (!"write".equals(System.getProperty("listwarden.format"))) {
            assertThat(unformatted)
                    .as("run with -Dlistwarden.format=write to format these")
                    .isEmpty();
        }
    }

    private static void writeIfAsked(Path file, String formatted) throws IOException {
        if ("write".equals(System.getProperty("listwarden.format"))) {
            Files.writeString(file, formatted);
        }
    }
}
