package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;

/** Says what part each token plays in a name. */
final class Roles {
    private Roles() {}

    /**
     * The tokens with their parts; a name of nothing but legal forms, titles and particles keeps
     * them as words.
     *
     * @param words words, numbers and initials
     */
    static List<Token> assign(String text, List<Token> words) {
        Draft draft = new Draft(text, new ArrayList<>(words));
        LegalForms.mark(draft);
        Compounds.join(draft);
        Numbers.read(draft);
        SmallWords.mark(draft);
        return draft.names() ? draft.tokens() : words;
    }
}
