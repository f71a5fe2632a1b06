package io.listwarden.service.evaluation;

import io.listwarden.service.evaluation.variation.Distance;

import java.util.ArrayList;
import java.util.List;

/**
 * Says by a plain rule, which is not the matcher's, whether two names of one party are plausibly
 * writings of one name: a nom de guerre, a former name and a translation are none, and no matcher
 * of names can find the one by the other.
 */
final class Spellings {
    private static final double MOST_EDITS_IN_WORD = 0.29;
    private static final double MOST_EDITS_IN_WHOLE = 0.2;
    private static final double LEAST_AGREEMENT = 0.75;
    private static final String VOWELS = "aeiouyh";
    private static final int FEWEST_CONSONANTS = 2;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_MISSING = 3;

    private final WordRarity rarity;

    Spellings(WordRarity rarity) {
        this.rarity = rarity;
    }

    /**
     * Whether most of both names' weight is in words that are alike, each name having at most one
     * word of its own; or the names are alike when their blanks are left out.
     */
    boolean areSpellings(PlainName a, PlainName b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return false;
        }
        Alike alike = new Alike(a, b);
        boolean byWords =
                alike.alone(a) <= 1 && alike.alone(b) <= 1 && alike.agreement() >= LEAST_AGREEMENT;
        return byWords
                || Distance.share(String.join("", a.words()), String.join("", b.words()))
                        <= MOST_EDITS_IN_WHOLE;
    }

    /**
     * Whether all words of the shorter name, two or more with a rare one, are in the longer one.
     */
    boolean isPart(PlainName a, PlainName b) {
        boolean ordered = a.words().size() < b.words().size();
        PlainName shorter = ordered ? a : b;
        PlainName longer = ordered ? b : a;
        int missing = longer.words().size() - shorter.words().size();
        return missing > 0
                && missing <= MOST_MISSING
                && shorter.words().stream().filter(word -> word.length() > 2).count()
                        >= FEWEST_WORDS
                && new Alike(shorter, longer).alone(shorter) == 0
                && shorter.words().stream().anyMatch(rarity::isRare);
    }

    /** Whether the names have a rare word in common, or nearly in common. */
    boolean shareRareWord(PlainName a, PlainName b) {
        return a.words().stream()
                .filter(rarity::isRare)
                .anyMatch(word -> b.words().stream().anyMatch(other -> areAlike(word, other)));
    }

    private static boolean areAlike(String a, String b) {
        return a.equals(b) || (PlainName.isWord(a) && PlainName.isWord(b) && areAlikeWords(a, b));
    }

    private static boolean areAlikeWords(String a, String b) {
        boolean nearly =
                Math.min(a.length(), b.length()) > 2 && Distance.share(a, b) <= MOST_EDITS_IN_WORD;
        return nearly || (beginAlike(a, b) && haveConsonantsInCommon(a, b));
    }

    private static boolean beginAlike(String a, String b) {
        return a.charAt(0) == b.charAt(0)
                || (VOWELS.indexOf(a.charAt(0)) >= 0 && VOWELS.indexOf(b.charAt(0)) >= 0);
    }

    private static boolean haveConsonantsInCommon(String a, String b) {
        String consonants = consonants(a);
        return consonants.length() >= FEWEST_CONSONANTS && consonants.equals(consonants(b));
    }

    /** What romanisations agree on: consonants without h, once each, k for q, c and g, v for w. */
    private static String consonants(String word) {
        return word.replaceAll("[aeiouyh]", "")
                .replaceAll("[qcg]", "k")
                .replace('w', 'v')
                .replaceAll("(.)\\1+", "$1");
    }

    /** Which words of two names are alike, each used once. */
    private final class Alike {
        private final List<String> ofA = new ArrayList<>();
        private final List<String> ofB = new ArrayList<>();
        private final PlainName a;
        private final PlainName b;

        Alike(PlainName a, PlainName b) {
            this.a = a;
            this.b = b;
            List<String> left = new ArrayList<>(b.words());
            for (String word : a.words()) {
                int at = nearest(word, left);
                if (at >= 0) {
                    ofA.add(word);
                    ofB.add(left.remove(at));
                }
            }
        }

        private static int nearest(String word, List<String> others) {
            int nearest = -1;
            double least = 2;
            for (int i = 0; i < others.size(); i++) {
                double distance = Distance.share(word, others.get(i));
                if (areAlike(word, others.get(i)) && distance < least) {
                    nearest = i;
                    least = distance;
                }
            }
            return nearest;
        }

        int alone(PlainName name) {
            return name.words().size() - ofA.size();
        }

        double agreement() {
            return (weight(ofA) + weight(ofB)) / (weight(a.words()) + weight(b.words()));
        }

        private double weight(List<String> words) {
            return words.stream().mapToDouble(rarity::weight).sum();
        }
    }
}
