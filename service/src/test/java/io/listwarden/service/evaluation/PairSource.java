package io.listwarden.service.evaluation;

import java.util.stream.Stream;

/** Draws labelled pairs of some classes from the lists. */
interface PairSource {
    /** The same pairs for the same lists and share. */
    Stream<LabelledPair> pairs(Corpus corpus, Sampling sampling);
}
