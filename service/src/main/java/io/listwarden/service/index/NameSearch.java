package io.listwarden.service.index;

import io.listwarden.contracts.match.PreparedName;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** One name of the question beside the listed ones. Used again for the next, for one thread. */
interface NameSearch {
    /** Takes a name in place of the one before. */
    void set(PreparedName name);

    /** Gives every listed name that takes part and reaches the score, which is above 0. */
    void collect(double score, IntPredicate taken, IntConsumer found);

    /** What a listed name scores, as the matcher says. */
    double score(int listedName);
}
