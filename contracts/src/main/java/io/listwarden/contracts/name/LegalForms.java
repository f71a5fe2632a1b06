package io.listwarden.contracts.name;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds legal forms in tokens by {@code legal-forms.tsv}, however they are dotted or spaced: the
 * tokens of {@code S. A. R. L.} run together are the table's {@code sarl}.
 */
final class LegalForms {
    private static final int LONGEST = 8;
    private static final Map<String, Form> FORMS = load();

    private LegalForms() {}

    /** Where in a name a form can stand; short ones mean something else elsewhere. */
    private enum Place {
        ANYWHERE,
        AT_THE_END,
        AT_EITHER_END
    }

    private record Form(String legalClass, Place place) {}

    private static Map<String, Form> load() {
        Map<String, Form> forms = new HashMap<>();
        for (String[] row : Tables.rows("legal-forms.tsv")) {
            Form form = new Form(row[1], Place.valueOf(row[2]));
            forms.put(together(Roles.none(row[0])), form);
        }
        return Map.copyOf(forms);
    }

    static List<Token> mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens);
        int end = markEnd(marked);
        markInside(marked, end);
        return marked;
    }

    /** Marks the forms that the name ends with; answers where they begin. */
    private static int markEnd(List<Token> tokens) {
        int end = tokens.size();
        int length = longestEndingAt(tokens, end);
        while (length > 0) {
            end -= length;
            merge(tokens, end, end + length);
            length = longestEndingAt(tokens, end);
        }
        return end;
    }

    private static int longestEndingAt(List<Token> tokens, int end) {
        for (int length = Math.min(LONGEST, end); length > 0; length--) {
            if (formOf(tokens, end - length, end) != null) {
                return length;
            }
        }
        return 0;
    }

    private static void markInside(List<Token> tokens, int end) {
        int last = end;
        for (int at = 0; at < last; at++) {
            int length = longestStartingAt(tokens, at, last);
            if (length > 0) {
                merge(tokens, at, at + length);
                last -= length - 1;
            }
        }
    }

    private static int longestStartingAt(List<Token> tokens, int at, int end) {
        for (int length = Math.min(LONGEST, end - at); length > 0; length--) {
            Form form = formOf(tokens, at, at + length);
            if (form != null && fits(form.place(), at)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean fits(Place place, int at) {
        return switch (place) {
            case ANYWHERE -> true;
            case AT_EITHER_END -> at == 0;
            case AT_THE_END -> false;
        };
    }

    private static @Nullable Form formOf(List<Token> tokens, int from, int to) {
        return FORMS.get(together(tokens.subList(from, to)));
    }

    private static void merge(List<Token> tokens, int from, int to) {
        List<Token> form = tokens.subList(from, to);
        Form known = formOf(tokens, from, to);
        if (known != null) {
            Token merged =
                    new Token(
                            known.legalClass(),
                            TokenKind.LEGAL_FORM,
                            form.getFirst().start(),
                            form.getLast().end());
            form.clear();
            tokens.add(from, merged);
        }
    }

    private static String together(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
