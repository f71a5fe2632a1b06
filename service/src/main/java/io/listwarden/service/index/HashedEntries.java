package io.listwarden.service.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Texts to entries by the texts' hashes, in one sorted array. Another text of the same hash gives
 * entries too many, never too few.
 */
final class HashedEntries {
    private final long[] pairs;

    private HashedEntries(long[] pairs) {
        this.pairs = pairs;
    }

    /** Gives the entries of a text. */
    void visit(String text, IntConsumer found) {
        long hash = (long) text.hashCode() << Integer.SIZE;
        int at = Arrays.binarySearch(pairs, hash);
        for (int i = at < 0 ? -at - 1 : at; i < pairs.length && isOf(hash, pairs[i]); i++) {
            found.accept((int) pairs[i]);
        }
    }

    private static boolean isOf(long hash, long pair) {
        return (hash ^ pair) >>> Integer.SIZE == 0;
    }

    /** Collects texts with their entries. */
    static final class Builder {
        private long[] pairs = new long[1024];
        private int size;

        void add(String text, int entry) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = (long) text.hashCode() << Integer.SIZE | entry;
        }

        HashedEntries build() {
            return new HashedEntries(Arrays.stream(pairs, 0, size).sorted().distinct().toArray());
        }
    }
}
