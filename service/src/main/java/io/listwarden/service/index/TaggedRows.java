package io.listwarden.service.index;

import java.util.function.Consumer;

/**
 * Numbers by hashes, for what is not kept itself: all numbers of a hash, and hardly any others. The
 * highest bits of a hash say in which row its numbers stand; above each number stand as many of the
 * lowest bits as it leaves.
 */
final class TaggedRows {
    private final Rows rows;
    private final int numberBits;

    private TaggedRows(Rows rows, int numberBits) {
        this.rows = rows;
        this.numberBits = numberBits;
    }

    /**
     * Rows of numbers, each in the order in which they come.
     *
     * @param rows how many there are
     * @param bound above all numbers
     * @param pairs gives hashes with their numbers; asked twice, and gives the same
     */
    static TaggedRows of(int rows, int bound, Consumer<Rows.Pairs> pairs) {
        int numberBits = Hashes.bits(bound);
        return new TaggedRows(
                Rows.of(
                        rows,
                        tagged ->
                                pairs.accept(
                                        (hash, number) ->
                                                tagged.add(
                                                        Hashes.place(hash, rows),
                                                        hash << numberBits | number))),
                numberBits);
    }

    /** Adds the numbers of a hash to those found. */
    void find(int hash, Numbers found) {
        int row = row(hash);
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
            int row = row(hashes[i]);
            hashes[count + i] = rows.start(row);
            hashes[2 * count + i] = rows.end(row);
        }
        for (int i = 0; i < count; i++) {
            find(hashes[i], hashes[count + i], hashes[2 * count + i], found);
        }
    }

    private int row(int hash) {
        return Hashes.place(hash, rows.size());
    }

    private void find(int hash, int start, int end, Numbers found) {
        int[] values = rows.values();
        int tag = hash << numberBits;
        int numbers = (1 << numberBits) - 1;
        for (int at = start; at < end; at++) {
            if ((values[at] ^ tag) >>> numberBits == 0) {
                found.add(values[at] & numbers);
            }
        }
    }
}
