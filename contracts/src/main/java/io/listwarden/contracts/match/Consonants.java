package io.listwarden.contracts.match;

/**
 * How far a word that came without vowels, out of Arabic, Persian or Hebrew, agrees with a whole
 * one: by the consonants of both, and by the long vowels, which these scripts write as y and w.
 */
final class Consonants {
    /** What equal consonants are worth by their number. */
    private static final double[] SAME = {0, 0, 0.7, 0.88, 0.93};

    /** The same where the long vowels differ, which these scripts write: Rushdi is not Rashid. */
    private static final double[] OTHER_VOWELS = {0, 0, 0.7, 0.6, 0.75};

    /** What one or two of them are worth where there are long vowels, and these agree. */
    private static final double[] FEW_WITH_VOWELS = {0, 0.7, 0.8};

    /** The fewest consonants that say anything where a breath is left out. */
    private static final int FEWEST_BESIDE_BREATH = 3;

    /** What it takes off that one writer has a gh or kh where the other has a g or k. */
    private static final double BREATH = 0.05;

    private Consonants() {}

    /**
     * @param word one without vowels
     * @param full one with them
     * @return 0 to 1
     */
    static double agreement(Word word, Word full) {
        if (!word.hasConsonantsOf(full)) {
            return otherwise(word, full.text(), full.single(), full.isKnown());
        }
        return agreement(
                word.consonants(),
                word.text(),
                full.single(),
                LongVowels.areIn(full.text()),
                full.isKnown());
    }

    /** The same by a spelling of the other word, which is one in use. */
    static double agreement(Word word, String spelling) {
        String single = Letters.withoutDoubles(spelling);
        return word.consonants().equals(Skeleton.of(single))
                ? agreement(
                        word.consonants(), word.text(), single, LongVowels.areIn(spelling), true)
                : otherwise(word, spelling, single, true);
    }

    /** The same as other countries read the letters, or some writers leave out a breath. */
    private static double otherwise(Word word, String full, String single, boolean known) {
        if (!Skeleton.beginAlike(word.text(), full)) {
            return 0;
        }
        String regional = Skeleton.inRegionOf(word.text(), single);
        if (!regional.equals(single) && word.consonants().equals(Skeleton.of(regional))) {
            return agreement(
                    word.consonants(), word.text(), regional, LongVowels.areIn(full), known);
        }
        String ours = Skeleton.withoutBreath(word.text());
        String theirs = Skeleton.withoutBreath(single);
        if (ours.equals(word.text()) && theirs.equals(single)) {
            return 0;
        }
        String rest = Skeleton.of(ours);
        if (rest.length() < FEWEST_BESIDE_BREATH || !rest.equals(Skeleton.of(theirs))) {
            return 0;
        }
        double agreement = agreement(rest, ours, theirs, LongVowels.areIn(full), known);
        return Math.max(0, agreement - BREATH);
    }

    /**
     * @param consonants of both words
     * @param letters the word without vowels
     * @param full the other word, with each consonant that the first one has
     * @param isLong whether that has long vowels
     * @param known whether it is a name in use, which hardly anybody spells with other vowels
     */
    private static double agreement(
            String consonants, String letters, String full, boolean isLong, boolean known) {
        boolean beginAlike = beginAlike(letters, full);
        int count =
                consonants.length()
                        + (beginAlike ? 1 : 0)
                        + (endInBreath(consonants, letters, full) ? 1 : 0);
        boolean longVowels = LongVowels.agree(letters, full);
        if (count < FEW_WITH_VOWELS.length && longVowels) {
            return consonants.length() > 1 || beginAlike ? FEW_WITH_VOWELS[consonants.length()] : 0;
        }
        boolean areOthers = LongVowels.areWrittenIn(letters) ? !longVowels : isLong;
        if (areOthers) {
            return known ? 0 : worth(OTHER_VOWELS, consonants.length());
        }
        return consonants.length() > 1 ? worth(SAME, count) : 0;
    }

    private static double worth(double[] byCount, int count) {
        return byCount[Math.min(count, byCount.length - 1)];
    }

    /** Whether both begin with a vowel, or with a w or y, which the consonants leave out. */
    private static boolean beginAlike(String letters, String full) {
        String alike =
                switch (letters.charAt(0)) {
                    case 'a' -> "aeiou";
                    case 'w' -> "wou";
                    case 'y' -> "yi";
                    default -> "";
                };
        return alike.indexOf(full.charAt(0)) >= 0;
    }

    /** Whether both end with an h that the consonants leave out. */
    private static boolean endInBreath(String consonants, String letters, String full) {
        return letters.endsWith("h") && full.endsWith("h") && !consonants.endsWith("h");
    }
}
