package io.listwarden.sync.source.us.bis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The supplement's footnotes, and which of them a text refers to. */
final class Footnotes {
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "^(?:(?<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|footnote (?<number>\\d{1,3})[.:]?)\\s*(?=\\S)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\\bfootnotes? (?<number>\\d{1,3})",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, String> texts = new TreeMap<>();

    /** Takes in a paragraph; one that begins with a footnote's mark is its text. */
    void accept(List<String> lines) {
        String text = String.join(" ", lines);
        Matcher beginning = BEGINNING.matcher(text);
        if (beginning.find()) {
            texts.putIfAbsent(number(beginning), text.substring(beginning.end()));
        }
    }

    /** The footnotes that a text refers to, in its order: {@code Footnote 3: …}. */
    List<String> of(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        REFERENCE.matcher(text).results().forEach(match -> numbers.add(number(match)));
        List<String> notes = new ArrayList<>();
        for (String number : numbers) {
            String note = texts.get(number);
            if (note != null) {
                notes.add("Footnote " + number + ": " + note);
            }
        }
        return notes;
    }

    private static String number(MatchResult match) {
        String mark = match.group("mark");
        return mark == null ? match.group("number") : CellText.plainDigits(mark);
    }
}
