package io.listwarden.service.index;

/** Spreads hashes over tables whose places are a hash's lowest bits. */
final class Hashes {
    private Hashes() {}

    static int spread(int hash) {
        int spread = hash * 0x9E3779B1;
        return spread ^ spread >>> 15;
    }
}
