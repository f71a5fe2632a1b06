package io.listwarden.sync.job;

import io.listwarden.contracts.testing.SharedFiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The publishers' real files; a test that needs one is skipped where it is absent. */
public final class RealDocuments {
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

    /** Every document at hand in its newest version, in the format that it is at hand in. */
    public static List<PublishedDocument> newest() {
        return List.of(
                PublishedDocument.of("us-csl", "csv", csl()),
                PublishedDocument.of("eu-fsf", "xml", euOfMay()),
                sdn("2023-12-28"),
                PublishedDocument.of(
                        "us-ofac-cons",
                        "delimited",
                        files(
                                "us-ofac-cons/2025-12/",
                                "cons_prim",
                                "cons_add",
                                "cons_alt",
                                "cons_comments")),
                PublishedDocument.of("un-sc", "xml", read("un-sc/consolidated_2025-11-20.xml.gz")),
                PublishedDocument.of(
                        "uk-sl",
                        "xml",
                        read("uk-sl/RECONSTRUCTED_UK-Sanctions-List_2026-02-23.xml.gz")),
                PublishedDocument.of("ca-sema", "xml", read("ca-sema/sema-lmes_2025-05.xml.gz")),
                PublishedDocument.of(
                        "au-dfat", "xlsx", read("au-dfat/regulation8_consolidated_2024-12.xlsx")),
                PublishedDocument.of("us-bis-dpl", "tsv", read("us-bis-dpl/dpl_2022-09.txt.gz")));
    }

    /** OFAC's delimited set of a day of which the comments are not at hand: there are none. */
    static PublishedDocument sdn(String day) {
        SortedMap<String, byte[]> files = files("us-ofac-sdn/" + day + "/", "sdn", "add", "alt");
        files.put("sdn_comments.csv", new byte[] {0x1a});
        return PublishedDocument.of("us-ofac-sdn", "delimited", files);
    }

    static SortedMap<String, byte[]> files(String folder, String... names) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name + ".csv", read(folder + name + ".csv.gz"));
        }
        return files;
    }

    static byte[] read(String name) {
        Path file = SharedFiles.lists(name);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream stream = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
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
