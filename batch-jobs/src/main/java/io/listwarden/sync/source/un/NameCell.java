package io.listwarden.sync.source.un;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart what holds several names: {@code A; B; C}, and a name in one script with the same in
 * another behind it in brackets, {@code … (A; B)}. Any other bracket belongs to its name.
 */
final class NameCell {
    private static final Pattern WITH_BRACKET =
            Pattern.compile("(?<before>[^()]+)\\((?<inside>[^()]+)\\)");

    private static final Pattern MARK =
            Pattern.compile("\\s*original script:", Pattern.CASE_INSENSITIVE);

    private NameCell() {}

    /** The names in the order of the text; none in a text without letters and digits. */
    static List<String> split(String cell) {
        List<String> names = new ArrayList<>();
        Matcher bracket = WITH_BRACKET.matcher(cell);
        if (bracket.matches()
                && isLatin(bracket.group("before")) != isLatin(bracket.group("inside"))) {
            addAll(names, bracket.group("before"));
            addAll(names, MARK.matcher(bracket.group("inside")).replaceFirst(""));
        } else {
            addAll(names, cell);
        }
        return names.stream().distinct().toList();
    }

    /** Semicolons part names, but not inside a bracket. */
    private static void addAll(List<String> names, String text) {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth = Math.max(0, depth - 1);
            } else if (sign == ';' && depth == 0) {
                add(names, text.substring(start, i));
                start = i + 1;
            }
        }
        add(names, text.substring(start));
    }

    private static void add(List<String> names, String text) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            names.add(text.strip());
        }
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.LATIN);
    }
}
