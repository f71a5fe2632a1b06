package io.listwarden.service.index;

/** Spreads hashes over the places of a table. */
final class Hashes {
    private Hashes() {}

    static int spread(int hash) {
        int spread = hash * 0x9E3779B1;
        return spread ^ spread >>> 15;
    }

    /**
     * The place of a hash that is spread, by its highest bits: a table need not have as many places
     * as a power of two.
     *
     * @param places how many there are
     */
    static int place(int spread, int places) {
        return (int) (Integer.toUnsignedLong(spread) * places >>> Integer.SIZE);
    }

    /** How many bits the numbers up to this one take. */
    static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }
}
