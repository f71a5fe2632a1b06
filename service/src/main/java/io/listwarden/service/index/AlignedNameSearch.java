package io.listwarden.service.index;

import io.listwarden.contracts.match.PreparedName;
import io.listwarden.contracts.match.Tuning;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Finds names whose words stand side by side with those of the question. */
record AlignedNameSearch(QuestionName question, Collector collector, Tuning tuning)
        implements NameSearch {
    @Override
    public void set(PreparedName name) {
        question.set(name);
    }

    @Override
    public void collect(double score, IntPredicate taken, IntConsumer found) {
        collector.collect(Reach.of(score, tuning), taken, found);
    }

    @Override
    public double score(int listedName) {
        return question.score(listedName);
    }
}
