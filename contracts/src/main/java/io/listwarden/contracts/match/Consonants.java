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
     * A word with its vowels.
     *
     * @param written its letters, without doubled ones; or those to which others shorten it
     * @param isKnown whether it is a name in use, which hardly anybody spells with other vowels
     */
    private record Full(String text, String written, boolean isKnown) {
        Full writtenAs(String others) {
            return new Full(text, others, isKnown);
        }
    }

    /**
     * @param word one without vowels
     * @param full one with them
     * @return 0 to 1
     */
    static double agreement(Word word, Word full) {
        Full whole = new Full(full.text(), full.single(), full.isKnown());
        return word.hasConsonantsOf(full)
                ? agreement(word.consonants(), word.text(), whole)
                : otherwise(word, whole);
    }

    /** The same by a spelling of the other word, which is one in use. */
    static double agreement(Word word, String spelling) {
        Full whole = new Full(spelling, Letters.withoutDoubles(spelling), true);
        return word.consonants().equals(Skeleton.of(whole.written()))
                ? agreement(word.consonants(), word.text(), whole)
                : otherwise(word, whole);
    }

    /** The same as other countries read the letters, or some writers leave out a breath. */
    private static double otherwise(Word word, Full full) {
        if (!Skeleton.beginAlike(word.text(), full.text())) {
            return 0;
        }
        String regional = Skeleton.inRegionOf(word.text(), full.written());
        if (!regional.equals(full.written()) && word.consonants().equals(Skeleton.of(regional))) {
            return agreement(word.consonants(), word.text(), full.writtenAs(regional));
        }
        String ours = Skeleton.withoutBreath(word.text());
        String theirs = Skeleton.withoutBreath(full.written());
        if (ours.equals(word.text()) && theirs.equals(full.written())) {
            return 0;
        }
        String rest = Skeleton.of(ours);
        if (rest.length() < FEWEST_BESIDE_BREATH || !rest.equals(Skeleton.of(theirs))) {
            return 0;
        }
        return Math.max(0, agreement(rest, ours, full.writtenAs(theirs)) - BREATH);
    }

    /**
     * @param consonants of both words
     * @param letters the word without vowels
     * @param full written with each consonant that the first one has
     */
    private static double agreement(String consonants, String letters, Full full) {
        boolean beginAlike = beginAlike(letters, full.written());
        int count =
                consonants.length()
                        + (beginAlike ? 1 : 0)
                        + (endInBreath(consonants, letters, full.written()) ? 1 : 0);
        boolean longVowels = LongVowels.agree(letters, full.written());
        if (count < FEW_WITH_VOWELS.length && longVowels) {
            return consonants.length() > 1 || beginAlike ? FEW_WITH_VOWELS[consonants.length()] : 0;
        }
        boolean areOthers =
                LongVowels.areWrittenIn(letters) ? !longVowels : LongVowels.areIn(full.text());
        if (areOthers) {
            return full.isKnown() ? 0 : worth(OTHER_VOWELS, consonants.length());
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
