package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Finds the listed names that reach a score with a name of the question, without looking at most of
 * them.
 *
 * <p>What pairs of words bring towards a score adds up ({@link Reach}). So a name that reaches it
 * has to have words like some of the question's unless the others alone could bring enough: the
 * words that the most names have are left out, as many as cannot. The names of the rest are walked
 * over, adding up what each brings; only those that reach enough by that are scored.
 *
 * <p>Used again for the next question, and for one thread.
 */
final class Collector {
    /** Below this score hardly any name can be left out, so all are scored. */
    private static final double LOWEST = 0.3;

    private final Dictionary dictionary;
    private final Names names;
    private final Rows bearers;
    private final QuestionName question;
    private final float[] gains;
    private final Numbers touched = new Numbers();

    private double[] mostOf = new double[64];
    private long[] costOf = new long[64];
    private boolean[] leftOut = new boolean[64];
    private int firstTooHeavy;

    Collector(Dictionary dictionary, Names names, Rows bearers, QuestionName question) {
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        this.question = question;
        this.gains = new float[names.size()];
    }

    /**
     * Gives every name that takes part and reaches the score of {@code reach} with the question.
     */
    void collect(Reach reach, IntPredicate taken, IntConsumer found) {
        if (reach.threshold() < LOWEST) {
            for (int name = 0; name < names.size(); name++) {
                check(name, reach, taken, found);
            }
            return;
        }
        weigh(reach);
        double left = leaveOut();
        walk(reach);
        double needed = question.name().weight() - left - Reach.ROUNDING;
        for (int i = 0; i < touched.size(); i++) {
            int name = touched.get(i);
            if (gains[name] >= needed) {
                check(name, reach, taken, found);
            }
            gains[name] = 0;
        }
        touched.clear();
    }

    private void check(int name, Reach reach, IntPredicate taken, IntConsumer found) {
        if (taken.test(name) && question.score(name) >= reach.threshold()) {
            found.accept(name);
        }
    }

    /** The most that each word can bring, how many names that is to walk, and how heavy at most. */
    private void weigh(Reach reach) {
        int words = question.name().words().size();
        double room = 0;
        for (int i = 0; i < words; i++) {
            room += weigh(i, reach);
        }
        for (int n = 0; n < question.joined(); n++) {
            room += roomOfJoined(n, reach);
        }
        for (int n = 0; n < question.splits(); n++) {
            room += roomOfSplit(n, reach);
        }
        firstTooHeavy = names.firstAbove(room + Reach.ROUNDING);
    }

    private double weigh(int i, Reach reach) {
        Word word = question.name().words().get(i);
        double own = question.name().weight(i);
        double most = 0;
        double room = 0;
        long cost = 0;
        for (int e = question.firstEntry(i); e < question.firstEntry(i + 1); e++) {
            double weight = dictionary.word(question.listed(e)).weight();
            double gain = reach.gain(question.agreement(e), own, weight);
            most = Math.max(most, gain);
            room = Math.max(room, reach.room(question.agreement(e), own, weight));
            cost += bearers.length(question.listed(e));
        }
        if (word.kind() == TokenKind.INITIAL) {
            most = Math.max(most, reach.gain(Similarity.OF_INITIAL, own, 1));
            room = Math.max(room, reach.room(Similarity.OF_INITIAL, own, 1));
            cost = Long.MAX_VALUE;
        }
        mostOf[i] = most;
        costOf[i] = cost;
        leftOut[i] = false;
        return room;
    }

    private double roomOfJoined(int n, Reach reach) {
        double listed = dictionary.word(question.joinedWord(n)).weight();
        return reach.room(Joining.AGREEMENT, weightOfJoined(n), listed);
    }

    private double roomOfSplit(int n, Reach reach) {
        double weight = question.name().weight(question.splitWord(n));
        return reach.room(Joining.AGREEMENT, weight, Joining.MOST_PARTS);
    }

    private double weightOfJoined(int n) {
        return question.name().weight(question.joinedFrom(n), question.joinedTo(n));
    }

    /** Leaves out the words that the most names have, as long as they alone cannot bring enough. */
    private double leaveOut() {
        double enough = question.name().weight() - 2 * Reach.ROUNDING;
        double left = 0;
        for (int next = costliest(enough - left); next >= 0; next = costliest(enough - left)) {
            leftOut[next] = true;
            left += mostOf[next];
        }
        return left;
    }

    private int costliest(double room) {
        int costliest = -1;
        for (int i = 0; i < question.name().words().size(); i++) {
            boolean fits = !leftOut[i] && mostOf[i] < room;
            if (fits && (costliest < 0 || costOf[i] > costOf[costliest])) {
                costliest = i;
            }
        }
        return costliest;
    }

    private void walk(Reach reach) {
        for (int i = 0; i < question.name().words().size(); i++) {
            if (!leftOut[i]) {
                walk(i, reach);
            }
        }
        for (int n = 0; n < question.joined(); n++) {
            int listed = question.joinedWord(n);
            double weight = dictionary.word(listed).weight();
            walk(listed, reach.gain(Joining.AGREEMENT, weightOfJoined(n), weight));
        }
        for (int n = 0; n < question.splits(); n++) {
            double weight = question.name().weight(question.splitWord(n));
            double gain = reach.gain(Joining.AGREEMENT, weight, Joining.MOST_PARTS);
            walk(question.splitPart(n), gain);
        }
    }

    private void walk(int i, Reach reach) {
        Word word = question.name().words().get(i);
        double own = question.name().weight(i);
        for (int e = question.firstEntry(i); e < question.firstEntry(i + 1); e++) {
            double weight = dictionary.word(question.listed(e)).weight();
            walk(question.listed(e), reach.gain(question.agreement(e), own, weight));
        }
        if (word.kind() == TokenKind.INITIAL) {
            dictionary.findBeginningWith(
                    word.text(),
                    n ->
                            walk(
                                    n,
                                    reach.gain(
                                            Similarity.OF_INITIAL,
                                            own,
                                            dictionary.word(n).weight())));
        }
    }

    /** Adds what the names of a listed word gain by it, which is always more than 0. */
    private void walk(int listed, double gain) {
        int[] bearing = bearers.values();
        int end = bearers.end(listed);
        for (int i = bearers.start(listed); i < end && bearing[i] < firstTooHeavy; i++) {
            int name = bearing[i];
            if (gains[name] == 0) {
                touched.add(name);
            }
            gains[name] += (float) gain;
        }
    }
}
