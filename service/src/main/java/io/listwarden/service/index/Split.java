package io.listwarden.service.index;

/**
 * That a word may be several listed ones run together. Every name that has these has one of the
 * first parts, and one of the last.
 *
 * @param first the listed words that may be its first part; not to be changed
 * @param parts the first or the last, by which fewer names are to be looked up; not to be changed
 * @param others the signature of the last, or the first
 * @param weight the most that the parts count together
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Split(int[] first, int[] parts, long others, double weight) {}
