package io.listwarden.service.index;

import io.listwarden.contracts.match.Word;

/**
 * The listed words that a word is like.
 *
 * @param listed their numbers; not to be changed
 * @param agreements how far each agrees, above 0; not to be changed
 * @param weights what each counts at most; not to be changed
 * @param bearers how many names have any of them, those counted several times that have several
 * @param split the listed words that the word is together
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Alike(
        Word word, int[] listed, double[] agreements, float[] weights, long bearers, Split split) {}
