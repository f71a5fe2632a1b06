package io.listwarden.service.index;

import io.listwarden.contracts.match.Joining;
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

    /** What each word brings, nothing where no listed one is like it. */
    private final Pairs[] ofWords = new Pairs[MOST_WORDS];

    private final long[] costs = new long[MOST_WORDS];
    private final boolean[] isLeftOut = new boolean[MOST_WORDS];
    private final BestPairs best = new BestPairs();
    private final Pairs all = new Pairs();
    private final Pairs leftOut = new Pairs();
    private final Pairs some = new Pairs();
    private double heaviestName;

    WordBounds(QuestionName question) {
        this.question = question;
        Arrays.setAll(ofWords, i -> new Pairs());
    }

    /** Looks at the words of the question's name. */
    void weigh(Reach reach) {
        weighLinks(reach);
        best.clear();
        all.clear();
        for (int i = 0; i < question.name().words().size(); i++) {
            weigh(i, reach);
        }
        for (int n = 0; n < question.joined().size(); n++) {
            addAlso(pairOf(question.joined().get(n)));
        }
        for (int n = 0; n < question.splits().size(); n++) {
            addAlso(pairOfSplit(n, reach));
        }
        heaviestName = all.heaviestName(reach, question.name().weight());
        leaveOut(reach);
    }

    private void weighLinks(Reach reach) {
        Links links = question.links();
        for (int link = 0; link < links.size(); link++) {
            double own = ownWeight(link);
            double listed = links.listedWeight(link);
            double agreement = links.agreement(link);
            links.setMost(
                    link, reach.excess(agreement, own, listed), agreement * Math.min(own, listed));
        }
    }

    private double ownWeight(int link) {
        return question.name().weight(question.links().from(link), question.links().to(link));
    }

    private void weigh(int i, Reach reach) {
        Links links = question.links();
        double excess = 0;
        double listed = 0;
        double agreed = 0;
        int last = question.lastSimilar(i);
        for (int link = question.firstSimilar(i); link < last; link++) {
            excess = Math.max(excess, links.excess(link));
            listed = Math.max(listed, links.listedWeight(link));
            agreed = Math.max(agreed, links.agreed(link));
        }
        double own = question.name().weight(i);
        costs[i] = question.bearers(i);
        ofWords[i].clear();
        if (isInitial(i)) {
            excess = Math.max(excess, initialExcess(i, reach));
            agreed = Math.max(agreed, Similarity.OF_INITIAL * own);
            ofWords[i].add(excess, own, 1, agreed);
            costs[i] = Long.MAX_VALUE;
            best.addAlways(ofWords[i]);
        } else if (question.firstSimilar(i) < last) {
            ofWords[i].add(excess, own, listed, agreed);
            best.add(ofWords[i]);
        }
        all.add(ofWords[i]);
    }

    private void addAlso(Pairs pair) {
        best.add(pair);
        all.add(pair);
    }

    private Pairs pairOf(int link) {
        Links links = question.links();
        some.clear();
        some.add(links.excess(link), ownWeight(link), links.listedWeight(link), links.agreed(link));
        return some;
    }

    private Pairs pairOfSplit(int n, Reach reach) {
        double own = question.name().weight(question.whole(n));
        double listed = question.splits().get(n).weight();
        some.clear();
        some.add(
                reach.excess(Joining.MOST, own, listed),
                own,
                listed,
                Joining.MOST * Math.min(own, listed));
        return some;
    }

    /** Whether a word is an initial, which may stand beside any word that begins with it. */
    boolean isInitial(int i) {
        return question.name().words().get(i).kind() == TokenKind.INITIAL;
    }

    /** What an initial brings at most. */
    double initialExcess(int i, Reach reach) {
        return reach.excess(Similarity.OF_INITIAL, question.name().weight(i), 1);
    }

    /** Leaves out the words that the most names have, as long as they alone cannot bring enough. */
    private void leaveOut(Reach reach) {
        Arrays.fill(isLeftOut, false);
        leftOut.clear();
        for (int next = costliest(reach); next >= 0; next = costliest(reach)) {
            isLeftOut[next] = true;
            leftOut.add(ofWords[next]);
        }
    }

    private int costliest(Reach reach) {
        int costliest = -1;
        for (int i = 0; i < question.name().words().size(); i++) {
            boolean costs =
                    !isLeftOut[i] && (costliest < 0 || this.costs[i] > this.costs[costliest]);
            costliest = costs && canBeLeftOut(i, reach) ? i : costliest;
        }
        return costliest;
    }

    private boolean canBeLeftOut(int i, Reach reach) {
        some.set(leftOut);
        some.add(ofWords[i]);
        return !some.mayReach(reach, question.name().weight());
    }

    /** Names that weigh more cannot reach the score. */
    double heaviestName() {
        return heaviestName;
    }

    boolean isLeftOut(int word) {
        return isLeftOut[word];
    }

    /**
     * What a name may weigh that has a link's word, by how many of its words have links; see {@link
     * BestPairs#weigh}.
     */
    void weighWith(int link, Reach reach, double[] heaviest) {
        heaviest[0] = -1;
        best.weigh(pairOf(link), reach, question.name().weight(), 1, heaviest);
    }

    /** What a name may weigh that has a word which begins with an initial, by the same. */
    void weighWithInitial(Reach reach, double[] heaviest) {
        some.clear();
        best.weigh(some, reach, question.name().weight(), 0, heaviest);
    }
}
