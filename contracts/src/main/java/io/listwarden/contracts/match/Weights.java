package io.listwarden.contracts.match;

import io.listwarden.contracts.name.TokenKind;

import java.util.List;
import java.util.Set;

/**
 * What words count within their name.
 *
 * <p>A generic word counts less the more another word stands out: the trading of Almaz Trading says
 * next to nothing, and in Global Trading, where nothing stands out, nearly all that it can. A word
 * that says nothing new counts little: one that the name has already, or the initials of its other
 * words, as in Reconnaissance General Bureau (RGB).
 */
public final class Weights {
    /** Heavier words say who is meant wherever they stand. */
    private static final double GENERIC = 0.3;

    /** Generic words of this share of the heaviest one's weight, and more, count in full. */
    private static final double IN_FULL = 0.8;

    /** What is left of the weight of a word that says nothing new. */
    private static final double NOTHING_NEW = 0.1;

    private static final int SHORTEST_ACRONYM = 2;

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST_ABBREVIATION = 4;

    /** So many letters of a word stand for one, at least; fewer may be another name's. */
    private static final int LETTERS_PER_LETTER = 3;

    /** What the form of a state says about it, before the name that it is known by. */
    private static final Set<String> STATES =
            Set.of("republic", "kingdom", "sultanate", "emirate", "federation");

    private static final Set<String> SETS_APART =
            Set.of("democratic", "peoples", "people", "s", "socialist", "united");

    private static final Set<String> ATTRIBUTES =
            Set.of("islamic", "arab", "hashemite", "bolivarian", "plurinational", "federal");

    /** What a patronymic counts at most: a hundred thousand are somebody's Nikolaevich. */
    private static final double PATRONYMIC = 0.3;

    /** Given name, patronymic and family name; fewer words have no patronymic among them. */
    private static final int FEWEST_WITH_PATRONYMIC = 3;

    private Weights() {}

    /** The weight of each word in their name. */
    public static float[] inName(List<Word> words) {
        double heaviest = heaviest(words);
        int patronymic = patronymic(words);
        float[] weights = new float[words.size()];
        for (int i = 0; i < weights.length; i++) {
            double weight = inName(words.get(i), heaviest);
            weight = i == patronymic ? Math.min(weight, PATRONYMIC) : weight;
            boolean nothingNew = saysNothingNew(words, i) || isFormOfState(words, i);
            weights[i] = (float) (nothingNew ? weight * NOTHING_NEW : weight);
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

    private static boolean saysNothingNew(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.kind() != TokenKind.WORD) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (words.get(i).equals(word)) {
                return true;
            }
        }
        int length = word.text().length();
        return length >= SHORTEST_ACRONYM
                && (length < words.size() && isAcronym(words, at) || abbreviates(words, at));
    }

    private static boolean isAcronym(List<Word> words, int at) {
        String text = words.get(at).text();
        return areInitials(words, 0, at, text) || areInitials(words, at + 1, words.size(), text);
    }

    /** Whether a word that is none else is made of letters of the next one: STG Stroytransgaz. */
    private static boolean abbreviates(List<Word> words, int at) {
        String text = words.get(at).text();
        boolean mayBe =
                text.length() >= SHORTEST_ABBREVIATION
                        && text.length() <= LONGEST_ABBREVIATION
                        && (!words.get(at).isKnown()
                                || text.chars().noneMatch(c -> Letters.isVowel((char) c)));
        return mayBe && (abbreviates(text, words, at - 1) || abbreviates(text, words, at + 1));
    }

    private static boolean abbreviates(String text, List<Word> words, int at) {
        if (at < 0 || at >= words.size() || words.get(at).kind() != TokenKind.WORD) {
            return false;
        }
        String whole = words.get(at).text();
        int place = whole.charAt(0) == text.charAt(0) ? 0 : -1;
        for (int i = 1; i < text.length() && place >= 0; i++) {
            place = whole.indexOf(text.charAt(i), place + 1);
        }
        return place >= 0 && whole.length() >= LETTERS_PER_LETTER * text.length();
    }

    /**
     * Whether a word is of what stands before the name of a state, as in the Islamic Republic of
     * Iran; there are two Koreas and Congos, which people's and democratic tell apart.
     */
    private static boolean isFormOfState(List<Word> words, int at) {
        int state = ATTRIBUTES.contains(words.get(at).text()) ? at + 1 : at;
        return state + 2 < words.size()
                && STATES.contains(words.get(state).text())
                && isOf(words.get(state + 1))
                && !(at > 0 && SETS_APART.contains(words.get(at - 1).text()));
    }

    private static boolean isOf(Word word) {
        return word.kind() == TokenKind.PARTICLE && word.text().equals("of");
    }

    /** Whether the words' first letters, small words with or without, are the text. */
    private static boolean areInitials(List<Word> words, int from, int to, String text) {
        int letter = 0;
        for (int i = from; i < to && letter < text.length(); i++) {
            Word word = words.get(i);
            boolean small = word.kind() != TokenKind.WORD;
            if (word.text().charAt(0) == text.charAt(letter)) {
                letter++;
            } else if (!small) {
                return false;
            }
        }
        return letter == text.length();
    }
}
