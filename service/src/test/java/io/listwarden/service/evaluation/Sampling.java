package io.listwarden.service.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;

/**
 * How much of everything is taken. What is taken, and what chance does to it, follows from the
 * names alone: the same lists always give the same pairs, and a class more or less changes no
 * other.
 *
 * @param share of the full size, above 0 to 1
 */
record Sampling(double share) {
    private static final String PROPERTY = "listwarden.evaluation.sample";

    Sampling {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1: " + share);
        }
    }

    /** As the system property {@code listwarden.evaluation.sample} says; all of it by default. */
    static Sampling configured() {
        return new Sampling(Double.parseDouble(System.getProperty(PROPERTY, "1")));
    }

    /** So many of a full number, at least one. */
    int of(int full) {
        return Math.max(1, (int) Math.round(full * share));
    }

    /** Elements in an order that is as good as chance, and the same every time. */
    static <T> List<T> shuffled(List<T> elements, Function<T, String> key) {
        return elements.stream()
                .sorted(
                        Comparator.comparingLong((T element) -> hash(key.apply(element)))
                                .thenComparing(key))
                .toList();
    }

    /** Chance that depends on this text alone. */
    static RandomGenerator random(String seed) {
        return new SplittableRandom(hash(seed));
    }

    static long hash(String text) {
        CRC32 hash = new CRC32();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return (hash.getValue() * 0x9E3779B97F4A7C15L) >>> 1;
    }
}
