package io.listwarden.service.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What is measured, from system properties that begin with {@code listwarden.benchmark.}.
 *
 * @param sizes {@code sizes}: {@code real,1M,5M} and the like
 * @param designs {@code designs}: {@code index,lucene,lucene-candidates,scan,jaro-winkler}
 * @param howLong {@code seconds} that each design warms up, and is measured, with each set
 * @param sample {@code sample}: questions that the full scan answers, to know what there is to find
 * @param microbenchmarks {@code microbenchmarks}: those whose names this regular expression finds
 * @param limit {@code limit}: most results of a timed question; what is found is counted without
 */
public record MatchingSettings(
        List<Size> sizes,
        List<DesignChoice> designs,
        Duration howLong,
        int sample,
        String microbenchmarks,
        int limit) {
    public static MatchingSettings fromProperties() {
        return new MatchingSettings(
                list("sizes", "real,1M,5M").stream().map(Size::new).toList(),
                list("designs", "index,lucene,lucene-candidates,scan,jaro-winkler").stream()
                        .map(DesignChoice::parse)
                        .toList(),
                Duration.ofSeconds(Long.parseLong(property("seconds", "10"))),
                Integer.parseInt(property("sample", "120")),
                property("microbenchmarks", "io.listwarden.service.benchmark"),
                Integer.parseInt(property("limit", "10")));
    }

    /** Heap that any of the sizes has room in, as an option of the JVM. */
    String heap() {
        return sizes.stream()
                .max(Comparator.comparingInt(Size::heapGigabytes))
                .map(Size::heap)
                .orElseThrow();
    }

    private static List<String> list(String name, String otherwise) {
        return Arrays.asList(property(name, otherwise).split(",", -1));
    }

    private static String property(String name, String otherwise) {
        return System.getProperty("listwarden.benchmark." + name, otherwise);
    }
}
