package io.listwarden.contracts.match;

import static io.listwarden.contracts.name.TokenKind.INITIAL;
import static io.listwarden.contracts.name.TokenKind.NUMBER;
import static io.listwarden.contracts.name.TokenKind.WORD;

import java.util.List;

/**
 * How far two words agree. Symmetric; 1 for equal words, 0 for words that are not alike.
 *
 * <p>Every way in which words can be alike is one that an index can look up: equal letters, a table
 * of equivalents, an equal key of romanisation, equal syllables, equal consonants, at most two
 * edits of the letters or one of the key, letters that look like others, a first letter.
 */
public final class Similarity {
    /**
     * What an initial counts beside a word that begins with it: below any usual threshold, since
     * initials alone are nobody's name.
     */
    public static final double OF_INITIAL = 0.79;

    /** Words are typed wrong in so many letters at most; so many letters of both it takes. */
    private static final int SHORTEST_WITH_ONE_EDIT = 3;

    private static final int SHORTEST_WITH_TWO_EDITS = 5;

    /** Shorter words may have two edits only if these are among the cheap ones. */
    private static final int LONG = 7;

    private static final double MOST_OF_SHORTER = 1.3;

    /** In three letters no edit is a small one. */
    private static final double LEAST_OF_SHORT = 0.8;

    /** Longer words agree only when they are equal. */
    private static final int LONGEST_EDITED = 64;

    private static final double OF_ROLES = 0.9;

    /** What words agree that differ in a doubled letter alone. */
    private static final double OF_SINGLES = 0.98;

    /** The same of short words: PCP is not PCPP. */
    private static final double OF_SHORT_SINGLES = 0.8;

    private static final int SHORTEST_DOUBLED = 4;

    /** What equal keys are worth by their lengths: short words are easily alike. */
    private static final double[] OF_KEYS = {0, 0.5, 0.6, 0.75, 0.8, 0.95};

    /** What equal syllables are worth in two names of one people. */
    private static final double OF_SOUNDS = 0.95;

    /** What words are worth of which one is how a scan of the other may be read. */
    private static final double OF_SCANS = 0.85;

    private static final int SHORTEST_SCANNED = 4;

    /** What words are worth that differ in vowels alone, and how many consonants it takes. */
    private static final double OF_CONSONANTS = 0.85;

    private static final int FEWEST_CONSONANTS = 4;

    /** Keys are shorter than words, and less is left of a short one. */
    private static final int SHORTEST_EDITED_KEY = 4;

    /** An edit of the key is one of the letters and a difference of romanisation. */
    private static final double ROMANISED_TOO = 0.3;

    /** What edits take off, in words: a second one is dearer than the first. */
    private static final double FIRST_EDIT = 0.65;

    private static final double FURTHER_EDITS = 0.2;

    /** What is taken off besides for what edits cost more than one. */
    private static final double BEYOND_ONE_EDIT = 0.5;

    /** What is taken off where both words are in use, or both may be names of two people. */
    private static final double HARDLY_A_SLIP = 0.2;

    private static final double OF_CUT = 0.8;

    /** Edits that many writers make, as an a for an e: they do not make another word. */
    private static final double SLIGHT = 0.65;

    /** Known words that weigh less are generic ones. */
    private static final double A_NAME = 0.4;

    /** What two words agree that are one edit apart, but in use both: Azam and Adam. */
    private static final double OF_OTHER_WORDS = 0.4;

    private static final double RARELY_IN_USE = 0.72;

    private static final double LEAST = 0.6;

    /** How the normaliser writes Abd al-, Abdel and the like before another name. */
    private static final String SERVANT = "abdul";

    private static final List<String> FAMILY_ENDINGS = List.of("ov", "ev", "in", "yn");

    private Similarity() {}

    /** 0, or {@value #OF_OTHER_WORDS} to 1. */
    @SuppressWarnings("ReferenceEquality") // words are shared, and one look spares the others
    public static double of(Word a, Word b) {
        if (a == b || a.isWrittenAs(b)) {
            return 1;
        }
        if (a.isWithoutVowels() != b.isWithoutVowels()) {
            return a.kind() == WORD && b.kind() == WORD
                    ? Math.max(Equivalents.agreement(a, b), ofConsonants(a, b))
                    : 0;
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
        if (a.isWrittenAs(b)) {
            return Relation.EQUAL;
        }
        if (agreement == 0) {
            return Relation.CUT;
        }
        if (a.kind() != WORD || b.kind() != WORD) {
            return isInitialOf(a, b) || isInitialOf(b, a) ? Relation.INITIAL : Relation.ROLE;
        }
        if (agreement == Equivalents.agreement(a, b)) {
            return Equivalents.relation(a, b);
        }
        if (a.isWithoutVowels() != b.isWithoutVowels()) {
            return Relation.CONSONANTS;
        }
        if (agreement == ofKeys(a, b) || agreement == ofSounds(a, b)) {
            return Relation.TRANSLITERATION;
        }
        return agreement == ofVowels(a, b) ? Relation.CONSONANTS : Relation.TYPO;
    }

    /**
     * How far a word at the end of a name that was cut off agrees with the whole one, or 0 where it
     * is not its beginning.
     */
    public static double ofCut(Word cut, Word whole) {
        boolean begins =
                whole.kind() == WORD
                        && whole.text().length() > cut.text().length()
                        && whole.text().startsWith(cut.text());
        return begins ? OF_CUT : 0;
    }

    /** How many edits may lie between two words, counted without doubled letters. */
    public static int mostEdits(int shorter) {
        if (shorter < SHORTEST_WITH_ONE_EDIT) {
            return 0;
        }
        return shorter < SHORTEST_WITH_TWO_EDITS ? 1 : 2;
    }

    /** How many edits may lie between the keys of two words. */
    public static int mostEditsOfKey(int shorter) {
        return shorter < SHORTEST_EDITED_KEY ? 0 : 1;
    }

    private static double ofLetters(Word a, Word b) {
        if (a.hasSingleOf(b)) {
            return a.single().length() < SHORTEST_DOUBLED ? OF_SHORT_SINGLES : OF_SINGLES;
        }
        double sounds = ofSounds(a, b);
        if (sounds > 0 || a.origin().tellsApart(b.origin())) {
            return sounds;
        }
        double keys = ofKeys(a, b);
        return keys > 0 ? keys : Math.max(ofScans(a, b), Math.max(ofEdits(a, b), ofVowels(a, b)));
    }

    /**
     * Two words that differ in vowels alone, however many: Zeghrayba and Zaghraybeh. Where both are
     * known they are two names.
     */
    private static double ofVowels(Word a, Word b) {
        boolean mayBe =
                !(a.isKnown() && b.isKnown())
                        && a.hasConsonantsOf(b)
                        && Letters.haveConsonantsOf(a.key(), b.key())
                        && mayDifferInVowels(a.consonants());
        return mayBe ? OF_CONSONANTS : 0;
    }

    /**
     * Whether words of these consonants may be one that differ in vowels alone.
     *
     * @param consonants {@link Word#consonants}
     */
    public static boolean mayDifferInVowels(String consonants) {
        return consonants.length() >= FEWEST_CONSONANTS;
    }

    private static double ofScans(Word a, Word b) {
        if (a.isKnown() && b.isKnown()) {
            return 0;
        }
        int shorter = Math.min(a.text().length(), b.text().length());
        boolean alike = shorter >= SHORTEST_SCANNED && Scanned.areAlike(a.text(), b.text());
        return alike ? OF_SCANS : 0;
    }

    private static double ofSounds(Word a, Word b) {
        boolean alike =
                a.origin().hearsAlike(b.origin())
                        && (isSound(a.chinese(), b.chinese()) || isSound(a.korean(), b.korean()));
        return alike ? OF_SOUNDS : 0;
    }

    private static boolean isSound(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static double ofKeys(Word a, Word b) {
        if (!a.hasKeyOf(b)) {
            return 0;
        }
        return OF_KEYS[Math.min(a.key().length(), OF_KEYS.length - 1)];
    }

    /** Two words of which one came without vowels, as the other or as a spelling of it. */
    private static double ofConsonants(Word a, Word b) {
        Word letters = a.isWithoutVowels() ? a : b;
        Word full = a.isWithoutVowels() ? b : a;
        double agreement = Consonants.agreement(letters, full);
        boolean isDecided =
                agreement > 0 || full.groups().length == 0 || letters.hasConsonantsOf(full);
        return isDecided || !Equivalents.skeletonsOfSpellings(full).contains(letters.skeleton())
                ? agreement
                : Equivalents.mostOfSpellings(
                        full, spelling -> Consonants.agreement(letters, spelling));
    }

    private static double ofEdits(Word a, Word b) {
        int longer = Math.max(a.single().length(), b.single().length());
        if (longer > LONGEST_EDITED || areOfTwoGenders(a, b)) {
            return 0;
        }
        double cost = Math.min(editsOfLetters(a, b), editsOfKeys(a, b));
        if (cost > SLIGHT && areOtherWords(a, b) && !areFormsOfOne(a, b)) {
            return ofOtherWords(a, b, cost);
        }
        double taken = taken(cost) + BEYOND_ONE_EDIT * beyondOne(a, b, cost);
        double agreement = 1 - taken / (longer - sharedBySome(a, b));
        boolean hardlySlips = cost > SLIGHT && a.isKnown() && b.isKnown();
        double damped = hardlySlips || areGendered(a, b) ? agreement - HARDLY_A_SLIP : agreement;
        return damped < LEAST ? ofOtherWords(a, b, cost) : damped;
    }

    /** Letters of both that say nothing: Abdulmalik and Abdulkhaliq differ as Malik and Khaliq. */
    private static int sharedBySome(Word a, Word b) {
        return a.single().startsWith(SERVANT) && b.single().startsWith(SERVANT)
                ? SERVANT.length()
                : 0;
    }

    /** What one edit leaves of two words that are hardly slips for one another. */
    private static double ofOtherWords(Word a, Word b, double cost) {
        return cost <= 1 && !areGendered(a, b) ? OF_OTHER_WORDS : 0;
    }

    private static double taken(double cost) {
        return cost * (FIRST_EDIT + FURTHER_EDITS * cost);
    }

    /** What edits cost more than one does; one of the first letter costs more by itself. */
    private static double beyondOne(Word a, Word b, double cost) {
        return Math.max(0, cost - (beginAlike(a, b) ? 1 : 1 + EditCost.FIRST_LETTER));
    }

    /** Two words that are both in common use are not slips for one another: Karim and Karam. */
    private static boolean areOtherWords(Word a, Word b) {
        return a.isKnown() && b.isKnown() && (areInUse(a, b) || !beginAlike(a, b));
    }

    private static boolean areInUse(Word a, Word b) {
        return a.weight() < RARELY_IN_USE && b.weight() < RARELY_IN_USE;
    }

    private static boolean beginAlike(Word a, Word b) {
        return Letters.alike(a.text().charAt(0), b.text().charAt(0));
    }

    /** Whether both are given names, of a man and of a woman: Mario and Maria, Salim and Salima. */
    private static boolean areOfTwoGenders(Word a, Word b) {
        return (a.isKnown() || b.isKnown())
                && (areGendered(a, b)
                        ? !isFamilyName(a.text()) && !isFamilyName(b.text())
                        : areMarioAndMaria(a.text(), b.text()));
    }

    private static boolean areMarioAndMaria(String a, String b) {
        int stem = a.length() - 1;
        return a.length() == b.length()
                && ((a.endsWith("a") && b.endsWith("o")) || (a.endsWith("o") && b.endsWith("a")))
                && a.regionMatches(0, b, 0, stem);
    }

    /** Slavic family names follow their bearer's sex, and writers do not always follow them. */
    private static boolean isFamilyName(String word) {
        return FAMILY_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Petrov and Petrova, which nobody is given as a first name, and guard and guards. */
    private static boolean areFormsOfOne(Word a, Word b) {
        boolean aIsShorter = a.text().length() < b.text().length();
        Word shorter = aIsShorter ? a : b;
        Word longer = aIsShorter ? b : a;
        return hasEnding(longer.text(), shorter.text(), 's')
                ? Math.min(a.weight(), b.weight()) < A_NAME
                : areGendered(a, b) && isFamilyNameOfMen(shorter.text());
    }

    private static boolean isFamilyNameOfMen(String word) {
        return word.endsWith("ov") || word.endsWith("ev");
    }

    /** Whether one is the other with an a at the end: Salim and Salima, Ivanov and Ivanova. */
    private static boolean areGendered(Word a, Word b) {
        return hasEnding(a.text(), b.text(), 'a') || hasEnding(b.text(), a.text(), 'a');
    }

    private static boolean hasEnding(String longer, String word, char ending) {
        return longer.length() == word.length() + 1
                && longer.charAt(word.length()) == ending
                && longer.startsWith(word);
    }

    private static double editsOfLetters(Word a, Word b) {
        int shorter = Math.min(a.single().length(), b.single().length());
        int edits = mostEdits(shorter);
        double cost =
                areShort(a.packedSingle(), b.packedSingle())
                        ? PackedLetters.costBetween(a.packedSingle(), b.packedSingle(), edits)
                        : EditCost.between(a.single(), b.single(), edits);
        if (Math.min(a.text().length(), b.text().length()) == SHORTEST_WITH_ONE_EDIT) {
            return mayBeSlipsOfThree(a, b) ? Math.max(cost, LEAST_OF_SHORT) : EditCost.TOO_MANY;
        }
        double least = edits > 1 ? Math.min(cost, editOfDoubles(a, b)) : cost;
        return isTooMuch(least, shorter) ? EditCost.TOO_MANY : least;
    }

    /**
     * The cost of one edit that makes a doubled letter, or parts one, as Anatoly and Aatoly:
     * without doubled letters these are two edits apart.
     */
    private static double editOfDoubles(Word a, Word b) {
        boolean mayBe =
                Math.abs(a.single().length() - b.single().length()) == 2
                        && Math.abs(a.text().length() - b.text().length()) < 2;
        return mayBe ? EditCost.between(a.text(), b.text(), 1) : EditCost.TOO_MANY;
    }

    private static boolean areShort(long packed, long other) {
        return packed != PackedLetters.NONE && other != PackedLetters.NONE;
    }

    private static boolean isTooMuch(double cost, int shorter) {
        boolean isShort = shorter > SHORTEST_WITH_ONE_EDIT && shorter < LONG;
        return cost == EditCost.TOO_MANY || (isShort && cost > MOST_OF_SHORTER);
    }

    /**
     * Whether words may agree by their letters, as far as these say.
     *
     * @param single the letters of {@link Word#single} of one of them, {@link PackedLetters}
     */
    public static boolean mayBeSlips(long single, long other) {
        if (!areShort(single, other)) {
            return true;
        }
        int shorter = PackedLetters.shorter(single, other);
        return !isTooMuch(PackedLetters.costBetween(single, other, mostEdits(shorter)), shorter)
                || PackedLetters.differByTwoTogether(single, other);
    }

    /** The same by the letters of their keys, {@link Word#key}. */
    public static boolean mayBeSlipsOfKeys(long key, long other) {
        if (!areShort(key, other)) {
            return true;
        }
        int edits = mostEditsOfKey(PackedLetters.shorter(key, other));
        return PackedLetters.costBetween(key, other, edits) < EditCost.TOO_MANY;
    }

    /**
     * Of two words of three letters one has to be a name that is in use, and the other not; where a
     * letter is left out of four they may be any.
     */
    private static boolean mayBeSlipsOfThree(Word a, Word b) {
        return a.text().length() != b.text().length()
                || (a.isKnown() != b.isKnown() && (a.isKnown() ? a : b).weight() >= A_NAME);
    }

    private static double editsOfKeys(Word a, Word b) {
        int shorter = Math.min(a.key().length(), b.key().length());
        int edits = mostEditsOfKey(shorter);
        double cost =
                areShort(a.packedKey(), b.packedKey())
                        ? PackedLetters.costBetween(a.packedKey(), b.packedKey(), edits)
                        : EditCost.between(a.key(), b.key(), edits);
        return cost + ROMANISED_TOO;
    }

    /** Whether an initial stands for a word; not for one whose vowels are not known. */
    public static boolean isInitialOf(Word initial, Word word) {
        return initial.kind() == INITIAL && initial.text().charAt(0) == initialOf(word);
    }

    /** The initial that stands for a word, or 0 where none does. */
    public static char initialOf(Word word) {
        return word.kind() == WORD && !word.isWithoutVowels() ? word.text().charAt(0) : 0;
    }

    private static boolean areOneInTwoRoles(Word a, Word b) {
        return a.kind() != NUMBER && b.kind() != NUMBER && a.text().equals(b.text());
    }
}
