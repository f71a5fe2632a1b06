package io.listwarden.contracts.name.script;

/** Mandarin syllables of Hanyu Pinyin after Wade and Giles, without apostrophes. */
public final class WadeGiles {
    private static final String[] INITIALS = {
        "zh ch", "ch ch", "sh sh", "b p", "d t", "g k", "j ch", "q ch", "x hs", "z ts", "c ts",
        "r j", "p p", "t t", "k k", "m m", "f f", "n n", "l l", "h h", "s s"
    };

    private WadeGiles() {}

    /**
     * A syllable so spelt.
     *
     * @param pinyin in small letters, without a tone
     */
    public static String of(String pinyin) {
        for (String row : INITIALS) {
            int blank = row.indexOf(' ');
            if (pinyin.startsWith(row.substring(0, blank))) {
                return syllable(row.substring(0, blank), row.substring(blank + 1), pinyin);
            }
        }
        return withoutInitial(pinyin);
    }

    private static String syllable(String pinyin, String initial, String whole) {
        String rest = whole.substring(pinyin.length());
        return switch (pinyin) {
            case "zh", "ch", "sh", "r" -> initial + afterRetroflex(rest, pinyin);
            case "z", "c", "s" -> rest.equals("i") ? afterSibilant(pinyin) : initial + rest(rest);
            case "g", "k", "h" -> initial + afterVelar(rest, pinyin);
            default -> initial + rest(rest);
        };
    }

    private static String afterRetroflex(String rest, String pinyin) {
        return switch (rest) {
            case "i" -> "ih";
            case "uo" -> pinyin.equals("sh") ? "uo" : "o";
            default -> rest(rest);
        };
    }

    private static String afterSibilant(String pinyin) {
        return pinyin.equals("s") ? "ssu" : "tzu";
    }

    private static String afterVelar(String rest, String pinyin) {
        return switch (rest) {
            case "ui" -> pinyin.equals("h") ? "ui" : "uei";
            case "uo" -> "uo";
            case "e" -> "o";
            default -> rest(rest);
        };
    }

    private static String rest(String rest) {
        return switch (rest) {
            case "uo" -> "o";
            case "ian" -> "ien";
            case "ie" -> "ieh";
            case "ue", "üe" -> "ueh";
            case "ong" -> "ung";
            case "iong" -> "iung";
            default -> rest;
        };
    }

    private static String withoutInitial(String pinyin) {
        return switch (pinyin) {
            case "yi" -> "i";
            case "yan" -> "yen";
            case "ye" -> "yeh";
            case "yong" -> "yung";
            case "you" -> "yu";
            case "yue" -> "yueh";
            case "er" -> "erh";
            default -> pinyin;
        };
    }
}
