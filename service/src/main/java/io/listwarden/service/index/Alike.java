package io.listwarden.service.index;

import io.listwarden.service.match.Word;

import java.util.List;

/**
 * The listed words that a word is like.
 *
 * @param listed their numbers; not to be changed
 * @param agreements how far each agrees, above 0; not to be changed
 * @param splits the ways in which the word may be several listed ones
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Alike(Word word, int[] listed, double[] agreements, List<Split> splits) {}
