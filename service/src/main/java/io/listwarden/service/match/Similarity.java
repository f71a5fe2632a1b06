package io.listwarden.service.match;

import static io.listwarden.contracts.name.TokenKind.INITIAL;
import static io.listwarden.contracts.name.TokenKind.NUMBER;
import static io.listwarden.contracts.name.TokenKind.WORD;

/**
 * How far two words agree. Symmetric; 1 for equal words, 0 for words that are not alike.
 *
 * <p>Every way in which words can be alike is one that an index can look up: equal letters, a table
 * of equivalents, an equal key of romanisation, equal consonants, at most two edits of the letters
 * or one of the key, a first letter.
 */
public final class Similarity {
    /** What an initial counts beside a word that begins with it. */
    public static final double OF_INITIAL = 0.6;

    /** Words are typed wrong in so many letters at most; so many letters of both it takes. */
    public static final int SHORTEST_WITH_ONE_EDIT = 3;

    public static final int SHORTEST_WITH_TWO_EDITS = 7;

    /** The shortest consonants that say anything. */
    public static final int SHORTEST_SKELETON = 3;

    /** Longer words agree only when they are equal. */
    public static final int LONGEST_EDITED = 64;

    private static final double OF_ROLES = 0.9;
    /** What words agree that differ in a doubled letter alone. */
    private static final double OF_SINGLES = 0.98;

    /** What equal keys are worth by their lengths: short words are easily alike. */
    private static final double[] OF_KEYS = {0, 0.5, 0.6, 0.75, 0.8, 0.95};

    private static final double OF_SKELETON = 0.85;

    /** Keys are shorter than words, and less is left of a short one. */
    public static final int SHORTEST_EDITED_KEY = 4;

    /** An edit of the key is one of the letters and a difference of romanisation. */
    private static final double ROMANISED_TOO = 0.3;

    /** What a whole word of edits takes off. */
    private static final double STEEPNESS = 0.95;

    /** Two words that are both in use are hardly slips for one another. */
    private static final double BOTH_KNOWN = 0.25;

    private static final double LEAST = 0.6;

    private Similarity() {}

    /** 0, or {@value #LEAST} to 1. */
    @SuppressWarnings("ReferenceEquality") // words are shared, and one look spares the others
    public static double of(Word a, Word b) {
        if (a == b || (a.kind() == b.kind() && a.text().equals(b.text()))) {
            return 1;
        }
        if (a.kind() == WORD && b.kind() == WORD) {
            return Math.max(Equivalents.agreement(a, b), ofLetters(a, b));
        }
        if (isInitialOf(a, b) || isInitialOf(b, a)) {
            return OF_INITIAL;
        }
        return areOneInTwoRoles(a, b) ? OF_ROLES : 0;
    }

    /** What two words are to one another that agree by more than 0. */
    static Relation relation(Word a, Word b) {
        double agreement = of(a, b);
        if (a.kind() == b.kind() && a.text().equals(b.text())) {
            return Relation.EQUAL;
        }
        if (a.kind() != WORD || b.kind() != WORD) {
            return isInitialOf(a, b) || isInitialOf(b, a) ? Relation.INITIAL : Relation.ROLE;
        }
        if (agreement == Equivalents.agreement(a, b)) {
            return Equivalents.relation(a, b);
        }
        if (agreement == ofKeys(a, b)) {
            return Relation.TRANSLITERATION;
        }
        return agreement == ofSkeletons(a, b) ? Relation.CONSONANTS : Relation.TYPO;
    }

    /** How many edits may lie between two words, counted without doubled letters. */
    public static int mostEdits(int shorter) {
        if (shorter < SHORTEST_WITH_ONE_EDIT) {
            return 0;
        }
        return shorter < SHORTEST_WITH_TWO_EDITS ? 1 : 2;
    }

    private static double ofLetters(Word a, Word b) {
        if (a.single().equals(b.single())) {
            return OF_SINGLES;
        }
        double keys = ofKeys(a, b);
        return keys > 0 ? keys : Math.max(ofSkeletons(a, b), ofEdits(a, b));
    }

    private static double ofKeys(Word a, Word b) {
        if (!a.key().equals(b.key())) {
            return 0;
        }
        return OF_KEYS[Math.min(a.key().length(), OF_KEYS.length - 1)];
    }

    private static double ofSkeletons(Word a, Word b) {
        if (!a.isWithoutVowels() && !b.isWithoutVowels()) {
            return 0;
        }
        String skeleton = a.skeleton();
        boolean alike =
                skeleton.length() >= SHORTEST_SKELETON && skeleton.equals(b.skeleton());
        return alike ? OF_SKELETON : 0;
    }

    private static double ofEdits(Word a, Word b) {
        int longer = Math.max(a.single().length(), b.single().length());
        if (longer > LONGEST_EDITED) {
            return 0;
        }
        double cost = Math.min(editsOfLetters(a, b), editsOfKeys(a, b));
        double edited = 1 - STEEPNESS * cost / longer;
        double agreement = a.isKnown() && b.isKnown() ? edited - BOTH_KNOWN : edited;
        return agreement < LEAST ? 0 : agreement;
    }

    private static double editsOfLetters(Word a, Word b) {
        int shorter = Math.min(a.single().length(), b.single().length());
        return EditCost.between(a.single(), b.single(), mostEdits(shorter));
    }

    private static double editsOfKeys(Word a, Word b) {
        int shorter = Math.min(a.key().length(), b.key().length());
        return shorter < SHORTEST_EDITED_KEY
                ? EditCost.TOO_MANY
                : EditCost.between(a.key(), b.key(), 1) + ROMANISED_TOO;
    }

    /** Whether an initial stands for a word. */
    public static boolean isInitialOf(Word initial, Word word) {
        return initial.kind() == INITIAL
                && word.kind() == WORD
                && initial.text().charAt(0) == word.text().charAt(0);
    }

    private static boolean areOneInTwoRoles(Word a, Word b) {
        return a.kind() != NUMBER && b.kind() != NUMBER && a.text().equals(b.text());
    }
}
