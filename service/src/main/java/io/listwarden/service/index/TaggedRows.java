package io.listwarden.service.index;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Numbers by hashes, for what is not kept itself: all numbers of a hash, and hardly any others. The
 * lowest bits of a hash say in which row its numbers stand; beside each number stand as many of the
 * highest bits as it leaves.
 */
final class TaggedRows {
    private final Rows rows;
    private final int rowBits;
    private final int numberBits;

    private TaggedRows(Rows rows, int rowBits, int numberBits) {
        this.rows = rows;
        this.rowBits = rowBits;
        this.numberBits = numberBits;
    }

    /**
     * Rows of numbers, each in the order in which they come.
     *
     * @param least how many rows there are at least
     * @param bound above all numbers
     * @param pairs gives hashes with their numbers; asked twice, and gives the same
     */
    static TaggedRows of(int least, int bound, Consumer<Rows.Pairs> pairs) {
        int rowBits = Integer.highestOneBit(Math.max(4, least)) * 2 - 1;
        int numberBits = Integer.highestOneBit(Math.max(1, bound)) * 2 - 1;
        Rows rows =
                Rows.of(
                        rowBits + 1,
                        tagged ->
                                pairs.accept(
                                        (hash, number) ->
                                                tagged.add(
                                                        hash & rowBits,
                                                        hash & ~numberBits | number)));
        return new TaggedRows(rows, rowBits, numberBits);
    }

    /** Gives the numbers of a hash. */
    void find(int hash, IntConsumer found) {
        int row = hash & rowBits;
        int end = rows.end(row);
        for (int i = rows.start(row); i < end; i++) {
            int tagged = rows.values()[i];
            if (((tagged ^ hash) & ~numberBits) == 0) {
                found.accept(tagged & numberBits);
            }
        }
    }

    /**
     * Adds the numbers of several hashes to those found. The rows lie far apart in memory: where
     * each begins and ends is looked up before any is read, so that the processor fetches them
     * together.
     *
     * @param hashes followed by room for twice as many numbers
     */
    void find(int[] hashes, int count, Numbers found) {
        for (int i = 0; i < count; i++) {
            int row = hashes[i] & rowBits;
            hashes[count + i] = rows.start(row);
            hashes[2 * count + i] = rows.end(row);
        }
        int[] values = rows.values();
        for (int i = 0; i < count; i++) {
            int tag = hashes[i] & ~numberBits;
            for (int at = hashes[count + i]; at < hashes[2 * count + i]; at++) {
                if ((values[at] & ~numberBits) == tag) {
                    found.add(values[at] & numberBits);
                }
            }
        }
    }
}
