package io.listwarden.contracts.name;

/** Tells from its words who bears a name, as far as that can be told. */
final class Bearer {
    private Bearer() {}

    /** Whether a firm, an authority or a place: by its nouns, its legal form or an ampersand. */
    static boolean isFirm(Draft draft) {
        for (Token token : draft.tokens()) {
            if (token.kind() == TokenKind.LEGAL_FORM || Lexicon.of(token.text()).isOfFirms()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a person: by a title, a word such as bin, or a comma after the family name, and by
     * nothing of a firm.
     *
     * @param before only tokens before this one count
     */
    static boolean isPerson(Draft draft, int before) {
        return !isFirm(draft) && hasSignOfPerson(draft, before);
    }

    private static boolean hasSignOfPerson(Draft draft, int before) {
        for (int at = 0; at < before; at++) {
            if (draft.followsComma(at) || Lexicon.of(draft.word(at)).isOfPersons()) {
                return true;
            }
        }
        return false;
    }
}
