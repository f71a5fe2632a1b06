package io.listwarden.contracts.name.script;

import java.util.HashMap;
import java.util.Map;

/** Hiragana and Katakana after Hepburn, long vowels written short, as in Japanese passports. */
final class Kana {
    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';
    private static final Map<String, String> PAIRS = new HashMap<>();
    private static final LetterTable LETTERS =
            LetterTable.of(
                    'ぁ',
                    'ゖ',
                    """
                    あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go
                    さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo
                    た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do
                    な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho
                    ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po
                    ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro
                    わ wa ゐ i ゑ e を o ん n ゔ vu ゕ ka ゖ ke
                    ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa\
                    """);

    static {
        glides("きぎにひびぴみり", "k g n h b p m r", "ゃ ya ゅ yu ょ yo ぇ ye");
        glides("しじちぢ", "sh j ch j", "ゃ a ゅ u ょ o ぇ e");
        glides("ふゔつ", "f v ts", "ぁ a ぃ i ぇ e ぉ o ゅ yu");
        glides("てで", "t d", "ぃ i ゅ yu");
        glides("とど", "t d", "ぅ u");
        glides("うく", "w kw", "ぃ i ぇ e ぉ o ぁ a");
    }

    private Kana() {}

    private static void glides(String bases, String consonants, String vowels) {
        String[] sounds = consonants.split(" ", -1);
        String[] cells = vowels.split(" ", -1);
        for (int i = 0; i < sounds.length; i++) {
            for (int j = 0; j < cells.length; j += 2) {
                PAIRS.put(bases.charAt(i) + cells[j], sounds[i] + cells[j + 1]);
            }
        }
    }

    static void append(String word, StringBuilder out) {
        int begin = out.length();
        boolean doubled = false;
        int at = 0;
        while (at < word.length()) {
            char kana = hiragana(word.charAt(at));
            if (kana == 'っ') {
                doubled = true;
                at++;
                continue;
            }
            String pair = at + 1 < word.length() ? pair(kana, hiragana(word.charAt(at + 1))) : "";
            String sound = pair.isEmpty() ? single(kana) : pair;
            if (!isLongVowel(sound, out, begin)) {
                appendSound(sound, doubled, out);
            }
            doubled = false;
            at += pair.isEmpty() ? 1 : 2;
        }
    }

    private static char hiragana(char kana) {
        return kana >= 'ァ' && kana <= 'ヶ' ? (char) (kana - KATAKANA_TO_HIRAGANA) : kana;
    }

    private static String pair(char kana, char next) {
        return "ぁぃぅぇぉゃゅょ".indexOf(next) < 0 ? "" : PAIRS.getOrDefault("" + kana + next, "");
    }

    private static String single(char kana) {
        String sound = LETTERS.get(kana);
        return sound == null ? "" : sound;
    }

    /** Whether a u or o only lengthens the o or u before it. */
    private static boolean isLongVowel(String sound, StringBuilder out, int begin) {
        if (out.length() == begin) {
            return false;
        }
        char before = out.charAt(out.length() - 1);
        return switch (sound) {
            case "u" -> before == 'o' || before == 'u';
            case "o" -> before == 'o';
            default -> false;
        };
    }

    private static void appendSound(String sound, boolean doubled, StringBuilder out) {
        if (doubled && !sound.isEmpty()) {
            out.append(sound.startsWith("ch") ? 't' : sound.charAt(0));
        }
        out.append(sound);
    }
}
