package io.listwarden.sync.source.ca;

import io.listwarden.sync.source.ResourceTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a list at its commas where they separate names.
 *
 * <p>A comma belongs to the name inside brackets or quotation marks; before or behind a legal form
 * ({@code X Co., Ltd.}; {@code ОАО, X}); before a word in small letters, which goes on with a name
 * ({@code of chemical, biological …}), unless it is an article; and in {@code Family, Given} when
 * that is all.
 */
final class CommaList {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> LEGAL_FORMS =
            ResourceTable.lines(CommaList.class, "legal-forms.txt").stream()
                    .map(CommaList::letters)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}");
    private static final Pattern CONNECTED =
            Pattern.compile("^(?:the|le|la|les|or|and|also) .*|^l['’].*", Pattern.DOTALL);

    private CommaList() {}

    static List<String> split(String text, boolean person) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces(text)) {
            if (!names.isEmpty() && belongs(names.getLast(), piece)) {
                names.set(names.size() - 1, names.getLast() + "," + piece);
            } else {
                names.add(piece);
            }
        }
        return person && isInverted(names) ? List.of(text) : names;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
            if (Brackets.depth(text, i) == 0) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static boolean belongs(String before, String piece) {
        String next = piece.strip();
        boolean goesOn = SMALL.matcher(next).find() && !CONNECTED.matcher(next).matches();
        return goesOn || isLegalForm(next) || isLegalForm(before);
    }

    /** {@code Family, Given Patronymic}: one word, a comma, and two or more in the same letters. */
    private static boolean isInverted(List<String> names) {
        return names.size() == 2
                && Script.isSingleWord(names.getFirst().strip())
                && !Script.isSingleWord(names.getLast().strip())
                && Script.isNotLatin(names.getFirst()) == Script.isNotLatin(names.getLast());
    }

    private static boolean isLegalForm(String text) {
        return LEGAL_FORMS.contains(letters(text));
    }

    private static String letters(String text) {
        return NOT_A_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
