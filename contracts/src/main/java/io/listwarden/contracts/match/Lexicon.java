package io.listwarden.contracts.match;

import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.name.syllable.Origin;
import io.listwarden.contracts.name.table.Tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words: how much each distinguishes, and that it is a word at all.
 *
 * <p>{@code words.tsv} holds the names and words that are in use somewhere, with the weight that
 * follows from how many bear them. A word that is not there counts 1, or less where it is short,
 * and may be anything: a rare name, or a slip of somebody who meant another. It is a file and not
 * the loaded lists, so that a score does not depend on which lists happen to be loaded.
 */
final class Lexicon {
    private static final double UNKNOWN = 1;

    /** What those of so few letters count: they are soon the acronym, or the name, of others. */
    private static final double[] UNKNOWN_SHORT = {0.5, 0.5, 0.5, 0.7, 0.9};

    /** What a number of few digits counts. */
    static final double NUMBER = 0.5;

    private static final double LONG_NUMBER = 0.8;
    private static final int DIGITS_OF_LONG = 4;
    private static final double INITIAL = 0.25;
    private static final double PARTICLE = 0.1;
    private static final double SMALL = 0.05;

    /** What other languages leave to the endings of words, and many writers leave out. */
    private static final Set<String> BETWEEN_NOUNS = Set.of("of", "the", "for", "and");

    /** Some four hundred syllables make all Chinese names: none of them says who is meant. */
    private static final double SYLLABLE = 0.35;

    private static final int SHORTEST_PATRONYMIC = 6;
    private static final String[] PATRONYMICS = {
        "ovich", "evich", "ovna", "evna", "ovych", "ivna", "ovitch", "evitch", "owitsch", "ewitsch",
        "ovits", "evits", "avich", "auna", "avna", "ovitj", "evitj", "ovytj", "avitj", "ovitsj",
        "evitsj", "iwna"
    };

    /** Those that are family names in the Balkans as well: Vladimirovic and Raznatovic. */
    private static final String[] PATRONYMICS_OF_NAMES = {
        "ovic", "evic", "owicz", "ewicz", "ovics", "evics"
    };

    private static final Map<String, Double> WEIGHTS = load();
    private static final Generics GENERICS = new Generics(WEIGHTS);

    private Lexicon() {}

    /**
     * Above 0 to 1.
     *
     * @param origin of the name that the token stands in
     */
    static double weight(Token token, Origin origin) {
        return switch (token.kind()) {
            case WORD ->
                    origin.isSyllable(token.text())
                            ? Math.min(ofWord(token.text()), SYLLABLE)
                            : ofWord(token.text());
            case NUMBER -> token.text().length() < DIGITS_OF_LONG ? NUMBER : LONG_NUMBER;
            case INITIAL -> INITIAL;
            case PARTICLE -> BETWEEN_NOUNS.contains(token.text()) ? SMALL : PARTICLE;
            case TITLE, LEGAL_FORM -> SMALL;
        };
    }

    /** Whether the word is in use as it stands, so that it is hardly a slip for another one. */
    static boolean isKnown(Token token) {
        return token.kind() == TokenKind.WORD
                && (WEIGHTS.containsKey(token.text())
                        || Equivalents.groupsOf(token.text()).length > 0);
    }

    private static double ofWord(String text) {
        Double known = WEIGHTS.get(text);
        return known == null ? GENERICS.weight(text, unknown(text.length())) : known;
    }

    private static double unknown(int length) {
        return length < UNKNOWN_SHORT.length ? UNKNOWN_SHORT[length] : UNKNOWN;
    }

    /** Whether a word ends as patronymics do, and as some family names: Nikolaevich, Milosevic. */
    static boolean mayBePatronymic(String text) {
        return text.length() >= SHORTEST_PATRONYMIC
                && (!before(text, PATRONYMICS).isEmpty()
                        || WEIGHTS.containsKey(before(text, PATRONYMICS_OF_NAMES)));
    }

    /** What stands before one of some endings; empty where a word has none of them. */
    private static String before(String text, String[] endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return text.substring(0, text.length() - ending.length());
            }
        }
        return "";
    }

    private static Map<String, Double> load() {
        Map<String, Double> weights = new HashMap<>();
        for (String[] row : Tables.rows(Lexicon.class, "words.tsv")) {
            Double weight = Double.valueOf(row[0]);
            for (String word : Tables.words(row[1])) {
                weights.put(word, weight);
            }
        }
        return Map.copyOf(weights);
    }
}
