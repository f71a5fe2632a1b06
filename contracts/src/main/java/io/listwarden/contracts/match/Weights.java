package io.listwarden.contracts.match;

import io.listwarden.contracts.name.TokenKind;

import java.util.List;

/**
 * What words count within their name.
 *
 * <p>A generic word counts less the more another word stands out: the trading of Almaz Trading says
 * next to nothing, and in Global Trading, where nothing stands out, nearly all that it can. A word
 * that says nothing new counts little ({@link Redundancy}).
 */
public final class Weights {
    /** Heavier words say who is meant wherever they stand. */
    private static final double GENERIC = 0.3;

    /** Generic words of this share of the heaviest one's weight, and more, count in full. */
    private static final double IN_FULL = 0.8;

    /** What is left of the weight of a word that says nothing new. */
    private static final double NOTHING_NEW = 0.1;

    /** What a patronymic counts at most: a hundred thousand are somebody's Nikolaevich. */
    private static final double PATRONYMIC = 0.3;

    /** Given name, patronymic and family name; fewer words have no patronymic among them. */
    private static final int FEWEST_WITH_PATRONYMIC = 3;

    private Weights() {}

    /** The weight of each word in their name. */
    public static float[] inName(List<Word> words) {
        double heaviest = heaviest(words);
        int patronymic = patronymic(words);
        Redundancy redundancy = new Redundancy(words);
        float[] weights = new float[words.size()];
        for (int i = 0; i < weights.length; i++) {
            double weight = inName(words.get(i), heaviest);
            weight = i == patronymic ? Math.min(weight, PATRONYMIC) : weight;
            weights[i] = (float) (redundancy.isAt(i) ? weight * NOTHING_NEW : weight);
        }
        return weights;
    }

    /** What the words of a name count together; one sum, so that all who take it have the same. */
    public static float sum(float[] weights) {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return (float) sum;
    }

    /**
     * Where the patronymic stands, or −1: it follows the given name, so that of two words which end
     * as such the family name is the one at the beginning, or else the last.
     */
    private static int patronymic(List<Word> words) {
        int patronymic = -1;
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() == TokenKind.WORD) {
                boolean mayBe = count > 0 && Lexicon.mayBePatronymic(words.get(i).text());
                patronymic = mayBe && patronymic < 0 ? i : patronymic;
                count++;
            }
        }
        return count < FEWEST_WITH_PATRONYMIC ? -1 : patronymic;
    }

    private static double heaviest(List<Word> words) {
        double heaviest = 0;
        for (Word word : words) {
            if (word.kind() == TokenKind.WORD) {
                heaviest = Math.max(heaviest, word.weight());
            }
        }
        return heaviest == 0 ? 1 : heaviest;
    }

    private static double inName(Word word, double heaviest) {
        double weight = word.weight();
        return weight < GENERIC && mayBeGeneric(word.kind())
                ? weight * Math.min(1, weight / (IN_FULL * heaviest))
                : weight;
    }

    private static boolean mayBeGeneric(TokenKind kind) {
        return kind != TokenKind.NUMBER && kind != TokenKind.INITIAL;
    }
}
