package io.listwarden.service.index;

/**
 * That a word is several listed ones run together.
 *
 * @param firsts the listed words that are the first of them; not to be changed
 * @param names the names that have all of them in a row; not to be changed
 * @param weight the most that they count together in any of these names
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Split(int[] firsts, int[] names, float weight) {
    static final Split NONE = new Split(new int[0], new int[0], 0);

    boolean isNone() {
        return names.length == 0;
    }
}
