package io.listwarden.sync.job;

import io.listwarden.contracts.testing.SharedFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The publishers' real files; a test that needs one is skipped where it is absent. */
final class RealDocuments {
    private RealDocuments() {}

    static byte[] csl() {
        return read("us-csl/consolidated_2022-04.csv.gz");
    }

    static byte[] euOfFebruary() {
        return read("eu-fsf/RECONSTRUCTED_20260223-FULL-1_1.xml.gz");
    }

    static byte[] euOfMay() {
        return read("eu-fsf/RECONSTRUCTED_20260501-FULL-1_1_old-entities-only.xml.gz");
    }

    private static byte[] read(String name) {
        try (InputStream stream =
                new GZIPInputStream(Files.newInputStream(SharedFiles.lists(name)))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first so many hundredths, wherever that ends. */
    static byte[] cut(byte[] whole, int percent) {
        return Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));
    }

    /** The first so many hundredths, and on to the end of the line. */
    static byte[] cutAfterLine(byte[] whole, int percent) {
        int end = cut(whole, percent).length;
        while (whole[end - 1] != '\n') {
            end++;
        }
        return Arrays.copyOf(whole, end);
    }
}
