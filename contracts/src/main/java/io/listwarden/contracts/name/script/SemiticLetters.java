package io.listwarden.contracts.name.script;

/**
 * Arabic, Persian, Urdu and Hebrew as their consonants: vowels that some writers add and most leave
 * out go, a first alif or ain stays as a; the Arabic article is set apart as in Latin spelling.
 */
final class SemiticLetters {
    private static final int SHORTEST_WITH_ARTICLE = 5;
    private static final String WITHOUT_SOUND = "ىةءـ";
    private static final char WAW = 'و';
    private static final String FIRST_VOWELS = "اأإآٱعאע";

    private static final LetterTable ARABIC =
            LetterTable.of(
                    '؀',
                    'ۿ',
                    """
                    ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z غ gh ف f ق q
                    ك k ل l م m ن n ه h و w ؤ w ي y ئ y
                    پ p چ ch ژ zh گ g ک k ی y ھ h ہ h ۀ h ۂ h ں n ے y ۓ y ٹ t ڈ d ڑ r ڤ v ۆ w ێ y ڵ l
                    ڕ r ۇ w ۋ w ې y ۍ y ځ dz څ ts ټ t ډ d ړ r ږ zh ښ sh ڼ n ګ g ە - ۃ -\
                    """);
    private static final LetterTable PERSIAN = ARABIC.with("ض z ذ z ث s ژ j");
    private static final LetterTable HEBREW =
            LetterTable.of(
                    'א',
                    'ת',
                    """
                    ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s פ p ף f צ ts
                    ץ ts ק k ר r ש sh ת t\
                    """);

    private static final LetterTable HEBREW_SOUNDS = HEBREW.with("צ z ץ z");
    private static final char VAV = 'ו';
    private static final char YOD = 'י';
    private static final char PE = 'פ';
    private static final char AS_V = 'ב';
    private static final char AS_F = 'ף';

    private SemiticLetters() {}

    static void appendHebrew(String word, Convention convention, StringBuilder out) {
        if (isTranslated(word, convention, out)) {
            return;
        }
        if (convention == Convention.HEBREW_SOUNDS) {
            append(withOtherSounds(word), 0, HEBREW_SOUNDS, out);
        } else {
            append(word, 0, HEBREW, out);
        }
    }

    static boolean hasOtherSoundsInHebrew(String word) {
        return word.indexOf('צ') >= 0
                || word.indexOf('ץ') >= 0
                || !withOtherSounds(word).equals(word);
    }

    /**
     * A vav that begins a word, stands before a yod or ends a word is no vowel, a pe inside a word
     * is mostly an f.
     */
    private static String withOtherSounds(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == VAV && isConsonant(word, i)) {
                letters.append(AS_V);
            } else {
                letters.append(letter == PE && i > 0 ? AS_F : letter);
            }
        }
        return letters.toString();
    }

    private static boolean isConsonant(String word, int vav) {
        if (vav == 0) {
            return true;
        }
        boolean isLast = vav + 1 == word.length();
        return word.charAt(vav - 1) != YOD && (isLast || word.charAt(vav + 1) == YOD);
    }

    static void appendArabic(String word, Convention convention, StringBuilder out) {
        if (isTranslated(word, convention, out)) {
            return;
        }
        boolean isPersian =
                convention == Convention.PERSIAN
                        || convention == Convention.TRANSLATED && hasPersianLetter(word);
        String letters = isPersian ? withPersianWaw(word) : word;
        LetterTable table = isPersian ? PERSIAN : ARABIC;
        if (hasArticle(word)) {
            out.append("al ");
            append(letters, 2, table, out);
        } else {
            append(letters, 0, table, out);
        }
    }

    /** Whether the word is one that this convention translates, which is then appended. */
    private static boolean isTranslated(String word, Convention convention, StringBuilder out) {
        String english = convention == Convention.TRANSLATED ? Terms.ofWord(word) : null;
        if (english != null) {
            out.append(english).append(' ');
        }
        return english != null;
    }

    private static boolean hasPersianLetter(String word) {
        return word.chars().anyMatch(c -> "پچژگک".indexOf(c) >= 0);
    }

    static boolean soundsOtherwiseInPersian(String word) {
        return word.chars().anyMatch(c -> "ضذثژ".indexOf(c) >= 0)
                || !withPersianWaw(word).equals(word);
    }

    /** A waw that begins a word, or has a long vowel beside it, is no vowel and sounds as v. */
    private static String withPersianWaw(String word) {
        StringBuilder letters = new StringBuilder(word);
        for (int at = word.indexOf(WAW); at >= 0; at = word.indexOf(WAW, at + 1)) {
            if (at == 0 || isLongVowel(word, at - 1) || isLongVowel(word, at + 1)) {
                letters.setCharAt(at, 'ڤ');
            }
        }
        return letters.toString();
    }

    private static boolean isLongVowel(String word, int at) {
        return at < word.length() && "اآیي".indexOf(word.charAt(at)) >= 0;
    }

    private static boolean hasArticle(String word) {
        return (word.startsWith("ال") || word.startsWith("أل"))
                && sounding(word) >= SHORTEST_WITH_ARTICLE;
    }

    private static int sounding(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (WITHOUT_SOUND.indexOf(word.charAt(i)) < 0) {
                letters++;
            }
        }
        return letters;
    }

    private static void append(String word, int from, LetterTable table, StringBuilder out) {
        if (from < word.length() && FIRST_VOWELS.indexOf(word.charAt(from)) >= 0) {
            out.append('a');
        }
        for (int i = from; i < word.length(); i++) {
            String consonant = table.get(word.charAt(i));
            if (consonant != null) {
                out.append(consonant);
            }
        }
    }
}
