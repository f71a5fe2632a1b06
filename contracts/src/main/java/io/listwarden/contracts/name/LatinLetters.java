package io.listwarden.contracts.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folds a piece to lower-case letters a to z and digits; several words where a script needs it. */
final class LatinLetters {
    private LatinLetters() {}

    static List<String> fold(String piece) {
        String ascii = asciiOrEmpty(piece);
        return ascii.isEmpty() ? foldAny(piece) : List.of(ascii);
    }

    /** The lower-case piece if it is plain ASCII, which is nearly always. */
    private static String asciiOrEmpty(String piece) {
        StringBuilder lower = new StringBuilder(piece.length());
        boolean hasLetter = false;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c >= 128) {
                return "";
            }
            hasLetter |= c > '9';
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return hasLetter ? lettersForDigits(lower) : lower.toString();
    }

    private static String lettersForDigits(StringBuilder word) {
        for (int i = 0; i < word.length(); i++) {
            int digit = "0135".indexOf(word.charAt(i));
            if (digit >= 0) {
                word.setCharAt(i, "oles".charAt(digit));
            }
        }
        return word.toString();
    }

    private static List<String> foldAny(String piece) {
        String composed = Normalizer.normalize(wellFormed(piece), Normalizer.Form.NFKC);
        String lower = LookAlikes.replace(composed.toLowerCase(Locale.ROOT));
        List<String> words = words(withoutMarks(Scripts.toLatin(lower)));
        return words.isEmpty() ? unknownScript(lower) : words;
    }

    private static String wellFormed(String piece) {
        StringBuilder text = new StringBuilder(piece.length());
        piece.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static List<String> unknownScript(String lower) {
        String kept = lower.strip();
        return kept.codePoints().anyMatch(Character::isLetterOrDigit) ? List.of(kept) : List.of();
    }

    private static String withoutMarks(String latin) {
        String decomposed = Normalizer.normalize(latin, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.toLowerCase(Locale.ROOT).chars().forEach(c -> appendPlain((char) c, plain));
        return plain.toString();
    }

    private static void appendPlain(char c, StringBuilder plain) {
        if ((c >= 'a' && c <= 'z') || c == ' ') {
            plain.append(c);
        } else if (Character.isDigit(c)) {
            plain.append(Character.digit(c, 10));
        } else {
            plain.append(spelling(c));
        }
    }

    /** Letters that Unicode does not decompose. */
    private static String spelling(char c) {
        return switch (c) {
            case 'ł' -> "l";
            case 'ø', 'ɵ', 'ɔ' -> "o";
            case 'đ', 'ð', 'ɖ' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'ə', 'ǝ' -> "a";
            case 'ɛ' -> "e";
            case 'þ' -> "th";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'ŋ' -> "ng";
            case 'ƶ' -> "z";
            case 'ɓ' -> "b";
            case 'ɗ' -> "d";
            case 'ƙ' -> "k";
            case 'ƴ' -> "y";
            default -> "";
        };
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
