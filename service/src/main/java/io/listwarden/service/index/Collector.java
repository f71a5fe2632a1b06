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

    /** Names with more linked words are looked at as if they had so many. */
    private static final int MOST_LINKED = 6;

    /** In rows of fewer names it does not pay to find out where names become too heavy. */
    private static final int FEW = 32;

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

    /** What names of a row may weigh, by how many of their words have links; and where they end. */
    private final double[] heaviest = new double[MOST_LINKED + 1];

    private final int[] ends = new int[MOST_LINKED + 1];

    Collector(Dictionary dictionary, Names names, Bearers bearers, QuestionName question) {
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        this.question = question;
        this.bounds = new WordBounds(question);
        this.glance = new Glance(names, bearers, question);
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
            bounds.weighWithInitial(wanted.reach(), heaviest);
            findEnds();
            String initial = question.name().words().get(i).text();
            dictionary.findBeginningWith(initial, listed -> walkBearers(listed, wanted));
        }
    }

    private void walkLink(int link, Wanted wanted) {
        int listed = question.links().listed(link);
        bounds.weighWith(link, wanted.reach(), heaviest);
        if (bearers.count(listed) < FEW) {
            guessEnds();
        } else {
            findEnds();
        }
        walkBearers(listed, wanted);
    }

    private void findEnds() {
        for (int linked = 0; linked <= MOST_LINKED; linked++) {
            double most = heaviest[linked];
            boolean isBound = most >= 0 && most < bounds.heaviestName();
            ends[linked] = isBound ? names.firstAbove(most) : guessedEnd(most);
        }
    }

    /** Tells only where no name reaches the score. */
    private void guessEnds() {
        for (int linked = 0; linked <= MOST_LINKED; linked++) {
            ends[linked] = guessedEnd(heaviest[linked]);
        }
    }

    private int guessedEnd(double most) {
        return most < 0 ? 0 : firstTooHeavy;
    }

    /** Looks at the names that have a word, and enough others that have links. */
    private void walkBearers(int listed, Wanted wanted) {
        Links links = question.links();
        int end = bearers.end(listed);
        int next = bearers.start(listed);
        while (next < end && bearers.name(next) < firstTooHeavy) {
            int first = next;
            int linked = 0;
            long classes;
            do {
                classes = bearers.classes(next++);
                linked += links.countLinked(classes);
            } while (WordClasses.areFollowed(classes));
            int name = bearers.name(first);
            if (name < ends[Math.min(linked, MOST_LINKED)]
                    && glance.mayReach(first, wanted.reach())) {
                checkOnce(name, wanted);
            }
        }
    }
}
