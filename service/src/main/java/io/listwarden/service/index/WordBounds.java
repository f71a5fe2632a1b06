package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.Arrays;

/**
 * The most that each word of a question can bring towards a score, and which words can be left out
 * by that. Used again for the next question, and for one thread.
 */
final class WordBounds {
    private static final int MOST_WORDS = 64;

    private final Dictionary dictionary;
    private final Rows bearers;
    private final Signatures signatures;
    private final QuestionName question;

    private final double[] excesses = new double[MOST_WORDS];
    private final double[] gains = new double[MOST_WORDS];
    private final double[] listedWeights = new double[MOST_WORDS];
    private final long[] costs = new long[MOST_WORDS];
    private final long[] ofSignature = new long[MOST_WORDS];
    private final boolean[] isLeftOut = new boolean[MOST_WORDS];
    private final Numbers leftOut = new Numbers();
    private double heaviestName;

    /** What so many words of the question count together at most. */
    private final double[] mostOf = new double[MOST_WORDS + 1];

    WordBounds(Dictionary dictionary, Rows bearers, Signatures signatures, QuestionName question) {
        this.dictionary = dictionary;
        this.bearers = bearers;
        this.signatures = signatures;
        this.question = question;
    }

    /** Looks at the words of the question's name. */
    void weigh(Reach reach) {
        heaviestName = Reach.ROUNDING;
        for (int i = 0; i < question.name().words().size(); i++) {
            heaviestName += weigh(i, reach);
        }
        for (int n = 0; n < question.joined().size(); n++) {
            heaviestName += roomOf(question.joined().get(n), reach);
        }
        for (int n = 0; n < question.splits().size(); n++) {
            double own = question.name().weight(question.whole(n));
            double listed = question.splits().get(n).weight();
            heaviestName += room(Joining.AGREEMENT, own, listed, reach);
        }
        leaveOut();
        addUpHeaviest();
    }

    private void addUpHeaviest() {
        int words = question.name().words().size();
        for (int i = 0; i < words; i++) {
            mostOf[i] = -question.name().weight(i);
        }
        Arrays.sort(mostOf, 0, words);
        double sum = 0;
        for (int i = 0; i < words; i++) {
            double weight = -mostOf[i];
            mostOf[i] = sum;
            sum += weight;
        }
        mostOf[words] = sum;
    }

    /** Weighs a word, and says how much of a listed name's weight a pair with it accounts for. */
    private double weigh(int i, Reach reach) {
        double own = question.name().weight(i);
        double excess = 0;
        double heaviest = 0;
        double room = 0;
        long cost = 0;
        long signature = 0;
        for (int link = question.firstSimilar(i); link < question.lastSimilar(i); link++) {
            int listed = question.links().listed(link);
            double weight = dictionary.word(listed).weight();
            double agreement = question.links().agreement(link);
            excess = Math.max(excess, reach.excess(agreement, own, weight));
            heaviest = Math.max(heaviest, weight);
            room = Math.max(room, room(agreement, own, weight, reach));
            cost += bearers.length(listed);
            signature |= signatures.ofWord(listed);
        }
        Word word = question.name().words().get(i);
        if (word.kind() == TokenKind.INITIAL) {
            excess = Math.max(excess, reach.excess(Similarity.OF_INITIAL, own, 1));
            heaviest = 1;
            room = Math.max(room, room(Similarity.OF_INITIAL, own, 1, reach));
            cost = Long.MAX_VALUE;
            signature = Signatures.ANY;
        }
        excesses[i] = excess;
        gains[i] = signature == 0 ? 0 : reach.gain(excess, own);
        listedWeights[i] = heaviest;
        costs[i] = cost;
        ofSignature[i] = signature;
        return room;
    }

    private double roomOf(int link, Reach reach) {
        Links links = question.links();
        double own = question.name().weight(links.from(link), links.to(link));
        double listed = dictionary.word(links.listed(link)).weight();
        return room(links.agreement(link), own, listed, reach);
    }

    private static double room(double agreement, double own, double listed, Reach reach) {
        return reach.gain(reach.excess(agreement, own, listed), listed);
    }

    /** Leaves out the words that the most names have, as long as they alone cannot bring enough. */
    private void leaveOut() {
        leftOut.clear();
        Arrays.fill(isLeftOut, false);
        double missing = question.name().weight() - 2 * Reach.ROUNDING;
        for (int next = costliest(missing); next >= 0; next = costliest(missing)) {
            isLeftOut[next] = true;
            leftOut.add(next);
            missing -= gains[next];
        }
    }

    private int costliest(double missing) {
        int costliest = -1;
        for (int i = 0; i < question.name().words().size(); i++) {
            boolean fits = !isLeftOut[i] && gains[i] < missing;
            if (fits && (costliest < 0 || costs[i] > costs[costliest])) {
                costliest = i;
            }
        }
        return costliest;
    }

    /** Names that weigh more cannot reach the score. */
    double heaviestName() {
        return heaviestName;
    }

    /** How many words a name has at least that reaches the score: shorter ones leave too much. */
    int fewestWords(Reach reach) {
        int words = question.name().words().size();
        double all = question.name().weight();
        int fewest = 1;
        while (fewest < words) {
            double most = mostBeside(fewest);
            if (reach.isReached(words, Double.MAX_VALUE, most, all - most, 0)) {
                return fewest;
            }
            fewest++;
        }
        return fewest;
    }

    /** What the question's words count at most that so many listed words can stand beside. */
    double mostBeside(int listedWords) {
        int each = question.joined().size() > 0 ? Joining.MOST_PARTS : 1;
        return mostOf[Math.min(question.name().words().size(), listedWords * each)];
    }

    boolean isLeftOut(int word) {
        return isLeftOut[word];
    }

    Numbers leftOut() {
        return leftOut;
    }

    /** The most that a pair with the word brings. */
    double excess(int word) {
        return excesses[word];
    }

    /** The most that a listed word counts that is like the word. */
    double listedWeight(int word) {
        return listedWeights[word];
    }

    /** The signature of all listed words that are like it. */
    long signature(int word) {
        return ofSignature[word];
    }
}
