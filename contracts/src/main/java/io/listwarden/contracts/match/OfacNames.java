package io.listwarden.contracts.match;

import org.apache.commons.codec.language.Soundex;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How OFAC says that its Sanctions List Search scores names (<a
 * href="https://ofac.treasury.gov/faqs/249">FAQ 249</a>, of 28 April 2021): potential matches are
 * looked for by the first letters of what was entered and a similarity of half or more by edit
 * distance; then the whole names are compared by Jaro-Winkler, and each part that was entered with
 * the parts of the listed name by Jaro-Winkler and Soundex, which gives a composite score; the
 * higher of the two counts.
 *
 * <p>What it leaves open is chosen here. Parts are the words of our normaliser, in all scripts. A
 * listed name is a potential match if one of its parts begins as a part that was entered and is as
 * similar as that; other pairs of parts count 0. Parts of one Soundex code count at least {@code
 * soundsAlike}. The composite score is the mean over the parts that were entered, each beside the
 * best listed one; parts that only the listed name has cost nothing. Jaro-Winkler is that of Apache
 * Commons Text.
 *
 * @param soundsAlike what parts of one Soundex code count at least
 * @param leastAlike how similar parts have to be by edit distance, as a share of the longer one
 */
public record OfacNames(double soundsAlike, double leastAlike) implements NameRule {
    static final OfacNames AS_DESCRIBED = new OfacNames(0.85, 0.5);

    /** What of the rest each letter adds by Jaro-Winkler that two names begin with alike. */
    private static final double OF_LETTER = 0.1;

    private static final int LONGEST_BEGINNING = 4;

    private static final double ROUNDING = 1e-4;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** How far two parts agree, 0 to 1; 0 where they are no potential match. */
    public double ofParts(String entered, String listed) {
        if (entered.charAt(0) != listed.charAt(0) || !areAlike(entered, listed)) {
            return 0;
        }
        double letters = JARO_WINKLER.apply(entered, listed);
        return letters < soundsAlike && soundAlike(entered, listed) ? soundsAlike : letters;
    }

    /** How far two names agree as a whole, 0 to 1. */
    double ofWholes(String entered, String listed) {
        return JARO_WINKLER.apply(entered, listed);
    }

    /**
     * The score of two names, 0 to 1, rounded to four digits; 0 where none of their parts agree.
     *
     * @param entered the whole name that was entered
     * @param parts of how many parts it is
     * @param agreed what its parts agree with those of the listed name, together
     */
    public double score(String entered, int parts, double agreed, String listed) {
        if (agreed == 0) {
            return 0;
        }
        double score = Math.max(agreed / parts, ofWholes(entered, listed));
        return Math.round(score * 10_000) / 10_000.0;
    }

    /**
     * What two names can agree at most as a whole, 0 to 1, in less time than it takes to know.
     *
     * @param common how many characters they have in common, in whatever order
     */
    public static double mostOfWholes(String entered, String listed, int common) {
        double shares = (double) common / entered.length() + (double) common / listed.length();
        double jaro = (shares + 1) / 3;
        return jaro + beginning(entered, listed) * OF_LETTER * (1 - jaro) + ROUNDING;
    }

    /** How many characters they begin with alike, of those that Jaro-Winkler looks at. */
    private static int beginning(String entered, String listed) {
        int at = 0;
        while (at < LONGEST_BEGINNING
                && at < entered.length()
                && at < listed.length()
                && entered.charAt(at) == listed.charAt(at)) {
            at++;
        }
        return at;
    }

    private boolean areAlike(String entered, String listed) {
        int most = (int) (Math.max(entered.length(), listed.length()) * (1 - leastAlike));
        return Math.abs(entered.length() - listed.length()) <= most
                && leastEdits(entered, listed) <= most
                && new LevenshteinDistance(most).apply(entered, listed) >= 0;
    }

    /** Every kind of character that only one has takes an edit, and one edit takes away one. */
    private static int leastEdits(String entered, String listed) {
        long ours = characters(entered);
        long theirs = characters(listed);
        return Math.max(Long.bitCount(ours & ~theirs), Long.bitCount(theirs & ~ours));
    }

    /** A bit for each kind of character; kinds may share one. */
    private static long characters(String part) {
        long kinds = 0;
        for (int i = 0; i < part.length(); i++) {
            kinds |= 1L << part.charAt(i);
        }
        return kinds;
    }

    private static boolean soundAlike(String entered, String listed) {
        return isOfLetters(entered)
                && isOfLetters(listed)
                && Soundex.US_ENGLISH.soundex(entered).equals(Soundex.US_ENGLISH.soundex(listed));
    }

    /** Soundex knows the letters of English. */
    private static boolean isOfLetters(String part) {
        return part.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
