package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Convention;
import io.listwarden.contracts.name.script.CyrillicLanguage;
import io.listwarden.contracts.name.script.Romanisation;
import io.listwarden.contracts.name.script.Script;
import io.listwarden.contracts.name.table.Tables;

/**
 * Finds legal forms in a name by {@code legal-forms.tsv}, however they are dotted or spaced: the
 * tokens of {@code S. A. R. L.} run together are the table's {@code sarl}. Of several forms that
 * begin at one token the longest counts.
 */
final class LegalForms {
    private static final int LONGEST = 8;
    private static final int LONGEST_GIVEN = 3;
    private static final String SAYS_NO_MORE = "company";
    private static final FormTrie FORMS = load(false);

    private final Draft draft;
    private final FormTrie forms;

    /** Whether the name consists of legal forms alone from a token on. */
    private final boolean[] endsInForms;

    /** Where the name begins behind the forms that it begins with, as far as they are known. */
    private int beginning;

    private LegalForms(Draft draft, FormTrie forms) {
        this.draft = draft;
        this.forms = forms;
        this.endsInForms = new boolean[draft.size() + 1];
    }

    /** Those in scripts that have no table of letters, too; made when the first name has such. */
    private static final class InAllScripts {
        static final FormTrie FORMS = load(true);
    }

    private static FormTrie load(boolean allScripts) {
        FormTrie forms = new FormTrie();
        for (String[] row : Tables.rows(LegalForms.class, "legal-forms.tsv")) {
            if (allScripts || Script.of(row[0].codePointAt(0)).hasTable()) {
                LegalForm form = new LegalForm(row[1], LegalForm.Place.valueOf(row[2]));
                forms.put(together(row[0], CyrillicLanguage.UNKNOWN), form);
                forms.put(together(row[0], CyrillicLanguage.ofLanguage(row[3])), form);
            }
        }
        return forms;
    }

    /** A form's letters as its tokens have them in a text of one language. */
    private static String together(String form, CyrillicLanguage language) {
        StringBuilder letters = new StringBuilder();
        Words.of(Cutter.cut(form), new Romanisation(Convention.USUAL, language))
                .forEach(token -> letters.append(token.text()));
        return letters.toString();
    }

    /** Whether some small letters, from one place to another, are a form. */
    static boolean isForm(String letters, int from, int to) {
        return FORMS.formAt(letters, from, to) != null;
    }

    /** Makes one token of each legal form. */
    static void mark(Draft draft) {
        FormTrie known = draft.hasTablesForAll() ? FORMS : InAllScripts.FORMS;
        if (hasForms(draft, known)) {
            LegalForms forms = new LegalForms(draft, known);
            forms.findEnd();
            forms.mark();
        }
    }

    private static boolean hasForms(Draft draft, FormTrie forms) {
        for (int at = 0; at < draft.size(); at++) {
            int node = FormTrie.ROOT;
            for (int to = at; to < draft.size() && node >= 0; to++) {
                node = forms.walk(node, draft.word(to));
                if (node >= 0 && forms.formAt(node) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private void findEnd() {
        endsInForms[draft.size()] = true;
        for (int at = draft.size() - 1; at >= 0; at--) {
            endsInForms[at] = longest(at, LegalForms::isAtTheEnd) > 0;
        }
    }

    private void mark() {
        int[] lengths = new int[draft.size()];
        int at = 0;
        while (at < lengths.length) {
            lengths[at] = longest(at, LegalForms::fits);
            beginning += at == beginning ? lengths[at] : 0;
            at += Math.max(1, lengths[at]);
        }
        for (int from = lengths.length - 1; from >= 0; from--) {
            if (lengths[from] > 0) {
                merge(from, from + lengths[from]);
            }
        }
        joinNeighbours();
    }

    /** A company that is a Ltd is a Ltd. */
    private void joinNeighbours() {
        for (int at = draft.size() - 2; at >= 0; at--) {
            boolean both =
                    draft.kind(at) == TokenKind.LEGAL_FORM
                            && draft.kind(at + 1) == TokenKind.LEGAL_FORM;
            if (both && draft.word(at).equals(SAYS_NO_MORE)) {
                draft.merge(at, at + 2, draft.word(at + 1), TokenKind.LEGAL_FORM);
            } else if (both && draft.word(at + 1).equals(SAYS_NO_MORE)) {
                draft.merge(at, at + 2, draft.word(at), TokenKind.LEGAL_FORM);
            }
        }
    }

    private void merge(int from, int to) {
        int node = FormTrie.ROOT;
        for (int at = from; at < to; at++) {
            node = forms.walk(node, draft.word(at));
        }
        LegalForm form = forms.formAt(node);
        if (form != null) {
            draft.merge(from, to, form.legalClass(), TokenKind.LEGAL_FORM);
        }
    }

    private interface Condition {
        boolean allows(LegalForms forms, LegalForm form, int from, int to);
    }

    /** How many tokens the longest form has that begins at one; 0 if there is none. */
    private int longest(int from, Condition condition) {
        int length = 0;
        int node = FormTrie.ROOT;
        int last = Math.min(draft.size(), from + LONGEST);
        for (int to = from + 1; to <= last; to++) {
            node = forms.walk(node, draft.word(to - 1));
            if (node < 0) {
                return length;
            }
            LegalForm form = forms.formAt(node);
            if (form != null && condition.allows(this, form, from, to)) {
                length = to - from;
            }
        }
        return length;
    }

    private boolean fits(LegalForm form, int from, int to) {
        return form.place() == LegalForm.Place.ANYWHERE
                || isAtTheEnd(form, from, to)
                || (from == beginning && to < draft.size() && isAtTheBeginning(form, from, to));
    }

    private boolean isAtTheEnd(LegalForm form, int from, int to) {
        return endsInForms[to]
                && switch (form.place()) {
                    case ANYWHERE, AT_THE_END -> true;
                    case AT_EITHER_END -> draft.followsComma(from) || !looksGiven(from, to);
                    case AT_THE_END_WITH_DOTS -> draft.isDotted(from, to);
                    case AT_THE_END_OF_FIRMS, AT_EITHER_END_OF_FIRMS -> isOfFirm(from, to);
                };
    }

    /** KING, Sam is a person, Hotel and Spa has no form; dots leave no doubt. */
    private boolean isOfFirm(int from, int to) {
        if (from == 0 || draft.isDotted(from, to)) {
            return from > 0;
        }
        return !draft.word(from - 1).equals("and")
                && !(draft.followsComma(from) && looksGiven(from, to))
                && !Bearer.isPerson(draft, from);
    }

    private boolean isAtTheBeginning(LegalForm form, int from, int to) {
        return switch (form.place()) {
            case ANYWHERE -> true;
            case AT_EITHER_END -> !looksGiven(from, to);
            case AT_EITHER_END_OF_FIRMS -> draft.isInCapitals(from) && draft.contrasts(to - 1);
            case AT_THE_END, AT_THE_END_WITH_DOTS, AT_THE_END_OF_FIRMS -> false;
        };
    }

    /** Whether a form is as short as a given name, and written as one. */
    private boolean looksGiven(int from, int to) {
        return to - from == 1
                && draft.word(from).length() <= LONGEST_GIVEN
                && draft.isCapitalised(from);
    }
}
