package io.listwarden.service.index;

import io.listwarden.contracts.match.Similarity;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Finds the listed names that reach a score with a name of the question, without looking at most of
 * them.
 *
 * <p>What pairs of words bring towards a score adds up ({@link Reach}). So a name that reaches it
 * has to have words like some of the question's unless the others alone could bring enough: the
 * words that the most names have are left out, as many as cannot. The names of the rest are walked
 * over, and only those are scored that can reach enough by a {@linkplain Glance glance} at their
 * words.
 *
 * <p>Used again for the next question, and for one thread.
 */
final class Collector {
    /** Below this score hardly any name can be left out, so all are scored. */
    private static final double LOWEST = 0.3;

    private final Dictionary dictionary;
    private final Names names;
    private final Bearers bearers;
    private final QuestionName question;
    private final WordBounds bounds;
    private final Glance glance;

    /** For each name the last question that scored it. */
    private final int[] scoredBy;

    private int questions;
    private int firstTooHeavy;

    Collector(Dictionary dictionary, Names names, Bearers bearers, QuestionName question) {
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        this.question = question;
        this.bounds = new WordBounds(question);
        this.glance = new Glance(names, question);
        this.scoredBy = new int[names.size()];
    }

    /** Takes the names that may do, each once. */
    private record Wanted(Reach reach, IntPredicate taken, IntConsumer found) {}

    /**
     * Gives every name that takes part and reaches the score of {@code reach} with the question.
     */
    void collect(Reach reach, IntPredicate taken, IntConsumer found) {
        Wanted wanted = new Wanted(reach, taken, found);
        if (reach.threshold() < LOWEST) {
            for (int name = 0; name < names.size(); name++) {
                check(name, wanted);
            }
            return;
        }
        nextQuestion();
        bounds.weigh(reach);
        firstTooHeavy = names.firstAbove(bounds.heaviestName());
        glance.begin();
        for (int i = 0; i < question.name().words().size(); i++) {
            if (bounds.isInitial(i)) {
                double agrees = Similarity.OF_INITIAL * question.name().weight(i);
                glance.addInitial(i, bounds.initialExcess(i, reach), agrees);
            }
        }
        walk(wanted);
    }

    private void nextQuestion() {
        if (++questions == 0) {
            Arrays.fill(scoredBy, 0);
            questions = 1;
        }
    }

    private void checkOnce(int name, Wanted wanted) {
        if (scoredBy[name] != questions) {
            scoredBy[name] = questions;
            check(name, wanted);
        }
    }

    private void check(int name, Wanted wanted) {
        if (wanted.taken().test(name) && question.score(name) >= wanted.reach().threshold()) {
            wanted.found().accept(name);
        }
    }

    private void walk(Wanted wanted) {
        for (int i = 0; i < question.name().words().size(); i++) {
            if (!bounds.isLeftOut(i)) {
                walk(i, wanted);
            }
        }
        for (int n = 0; n < question.joined().size(); n++) {
            walkLink(question.joined().get(n), wanted);
        }
        for (Split split : question.splits()) {
            for (int name : split.names()) {
                checkOnce(name, wanted);
            }
        }
    }

    private void walk(int i, Wanted wanted) {
        for (int link = question.firstSimilar(i); link < question.lastSimilar(i); link++) {
            walkLink(link, wanted);
        }
        if (bounds.isInitial(i)) {
            int fewest = bounds.fewest(wanted.reach());
            String initial = question.name().words().get(i).text();
            dictionary.findBeginningWith(initial, listed -> walkBearers(listed, fewest, wanted));
        }
    }

    private void walkLink(int link, Wanted wanted) {
        int fewest = bounds.fewestWith(link, wanted.reach());
        walkBearers(question.links().listed(link), fewest, wanted);
    }

    /** Looks at the names that have a word, and so many with links. */
    private void walkBearers(int listed, int fewest, Wanted wanted) {
        Links links = question.links();
        int end = bearers.end(listed);
        for (int i = bearers.start(listed); i < end; i++) {
            int name = bearers.name(i);
            if (name >= firstTooHeavy) {
                return;
            }
            long classes = bearers.classes(i);
            if (links.countLinked(classes) >= fewest
                    && glance.mayReach(name, classes, wanted.reach())) {
                checkOnce(name, wanted);
            }
        }
    }
}
