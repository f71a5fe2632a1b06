package io.listwarden.sync.history;

/** What a version came to, counted. */
record Tally(int parties, int names, int added, int amended, int removed) {
    /** Nothing is known of the difference. */
    static Tally undiffed(int parties, int names) {
        return new Tally(parties, names, 0, 0, 0);
    }
}
