package io.listwarden.service.index;

import io.listwarden.contracts.match.Joining;
import io.listwarden.contracts.match.PreparedName;
import io.listwarden.contracts.match.Similarity;
import io.listwarden.contracts.name.TokenKind;

import java.util.Arrays;

/**
 * The most that each word of a question can bring towards a score, and which words can be left out
 * by that. Used again for the next question, and for one thread.
 */
final class WordBounds {
    private static final int MOST_WORDS = 64;

    private final QuestionName question;
    private final double[] gains = new double[MOST_WORDS];
    private final long[] costs = new long[MOST_WORDS];
    private final boolean[] isLeftOut = new boolean[MOST_WORDS];
    private double heaviestName;

    WordBounds(QuestionName question) {
        this.question = question;
    }

    /** Looks at the words of the question's name. */
    void weigh(Reach reach) {
        PreparedName name = question.name();
        Links links = question.links();
        for (int link = 0; link < links.size(); link++) {
            double own = name.weight(links.from(link), links.to(link));
            double listed = links.listedWeight(link);
            links.setExcess(link, reach.excess(links.agreement(link), own, listed));
        }
        heaviestName = Reach.ROUNDING;
        for (int i = 0; i < name.words().size(); i++) {
            weigh(i, reach);
        }
        for (int n = 0; n < question.joined().size(); n++) {
            heaviestName += room(question.joined().get(n), reach);
        }
        for (int n = 0; n < question.splits().size(); n++) {
            double own = name.weight(question.whole(n));
            double listed = question.splits().get(n).weight();
            heaviestName += reach.gain(reach.excess(Joining.AGREEMENT, own, listed), listed);
        }
        leaveOut();
    }

    private void weigh(int i, Reach reach) {
        Links links = question.links();
        double own = question.name().weight(i);
        double excess = 0;
        double room = 0;
        int last = question.lastSimilar(i);
        for (int link = question.firstSimilar(i); link < last; link++) {
            excess = Math.max(excess, links.excess(link));
            room = Math.max(room, room(link, reach));
        }
        boolean isAlike = question.firstSimilar(i) < last;
        costs[i] = question.bearers(i);
        if (isInitial(i)) {
            double brings = initialExcess(i, reach);
            excess = Math.max(excess, brings);
            room = Math.max(room, reach.gain(brings, 1));
            isAlike = true;
            costs[i] = Long.MAX_VALUE;
        }
        gains[i] = isAlike ? reach.gain(excess, own) : 0;
        heaviestName += room;
    }

    /** Whether a word is an initial, which may stand beside any word that begins with it. */
    boolean isInitial(int i) {
        return question.name().words().get(i).kind() == TokenKind.INITIAL;
    }

    /** What an initial brings at most. */
    double initialExcess(int i, Reach reach) {
        return reach.excess(Similarity.OF_INITIAL, question.name().weight(i), 1);
    }

    private double room(int link, Reach reach) {
        return reach.gain(question.links().excess(link), question.links().listedWeight(link));
    }

    /** Leaves out the words that the most names have, as long as they alone cannot bring enough. */
    private void leaveOut() {
        Arrays.fill(isLeftOut, false);
        double missing = question.name().weight() - 2 * Reach.ROUNDING;
        for (int next = costliest(missing); next >= 0; next = costliest(missing)) {
            isLeftOut[next] = true;
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

    boolean isLeftOut(int word) {
        return isLeftOut[word];
    }
}
