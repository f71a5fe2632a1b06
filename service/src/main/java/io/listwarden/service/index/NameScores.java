package io.listwarden.service.index;

import java.util.Arrays;

/**
 * What the names of the parties that a search found score, the parties counted from 0. Used again
 * for the next search, and for one thread.
 */
final class NameScores {
    private final Best strong = new Best();
    private final Best weak = new Best();

    /** Parties and positions of names that would do by themselves, in turns. */
    private final Numbers sufficient = new Numbers();

    /** The best name of each party, the first of equal ones. */
    private static final class Best {
        private double[] scores = new double[64];
        private int[] positions = new int[64];

        void clear(int parties) {
            if (scores.length < parties) {
                scores = new double[2 * parties];
                positions = new int[2 * parties];
            }
            Arrays.fill(scores, 0, parties, 0);
            Arrays.fill(positions, 0, parties, -1);
        }

        void offer(int party, int position, double score) {
            boolean first = score == scores[party] && position < positions[party];
            if (score > scores[party] || first) {
                scores[party] = score;
                positions[party] = position;
            }
        }
    }

    /** Starts with so many parties of which no name was scored. */
    void clear(int parties) {
        strong.clear(parties);
        weak.clear(parties);
        sufficient.clear();
    }

    /**
     * Takes what a name of a party scores.
     *
     * @param position where it stands among the party's names
     * @param isWeak whether it, or that of the question, is a weak alias
     */
    void add(int party, int position, double score, boolean isWeak) {
        (isWeak ? weak : strong).offer(party, position, score);
    }

    /** Takes a name of a party that would do by itself. */
    void addSufficient(int party, int position) {
        sufficient.add(party);
        sufficient.add(position);
    }

    /** What the best name of a party scores that is not weak; 0 where none agrees. */
    double strong(int party) {
        return strong.scores[party];
    }

    /** What its best weak alias scores. */
    double weak(int party) {
        return weak.scores[party];
    }

    /** The position of the first, −1 where none agrees. */
    int strongAt(int party) {
        return strong.positions[party];
    }

    /** The position of the second. */
    int weakAt(int party) {
        return weak.positions[party];
    }

    /**
     * The positions of the names of a party that an explanation needs: of those that decide, and of
     * those that would do by themselves; each once, ascending.
     */
    int[] told(int party) {
        Numbers told = new Numbers();
        add(strongAt(party), told);
        add(weakAt(party), told);
        for (int i = 0; i < sufficient.size(); i += 2) {
            if (sufficient.get(i) == party) {
                told.add(sufficient.get(i + 1));
            }
        }
        return told.distinct();
    }

    private static void add(int position, Numbers told) {
        if (position >= 0) {
            told.add(position);
        }
    }
}
