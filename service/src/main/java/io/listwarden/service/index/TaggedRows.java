package io.listwarden.service.index;

import java.util.function.Consumer;

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

    /** Adds the numbers of a hash to those found. */
    void find(int hash, Numbers found) {
        int row = hash & rowBits;
        find(hash, rows.start(row), rows.end(row), found);
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
        for (int i = 0; i < count; i++) {
            find(hashes[i], hashes[count + i], hashes[2 * count + i], found);
        }
    }

    private void find(int hash, int start, int end, Numbers found) {
        int[] values = rows.values();
        int tag = hash & ~numberBits;
        for (int at = start; at < end; at++) {
            if ((values[at] & ~numberBits) == tag) {
                found.add(values[at] & numberBits);
            }
        }
    }
}
