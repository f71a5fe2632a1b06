package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
        return assign(text, words, Compounds::join);
    }

    /**
     * The same with the parts of Arabic compounds as they are written, in a name that has other
     * words besides: Abdul Haq alone is one name and not two words of one.
     *
     * @param joined what {@link #assign} made of the words
     * @return empty where there are no compounds of several words
     */
    static List<Token> assignApart(String text, List<Token> words, List<Token> joined) {
        return Compounds.mayBeAmong(words) && hasSeveralWords(joined)
                ? assign(text, words, Compounds::respell)
                : List.of();
    }

    /**
     * The same where two letters at the end may be initials as well as a legal form: Ivanov P.S.
     *
     * @param marked what {@link #assign} made of the words
     * @return empty where they may not
     */
    static List<Token> assignInitials(List<Token> words, List<Token> marked) {
        boolean mayBe =
                words.size() == 3
                        && words.get(1).kind() == TokenKind.INITIAL
                        && words.get(2).kind() == TokenKind.INITIAL
                        && marked.size() == 2
                        && marked.getFirst().kind() == TokenKind.WORD
                        && marked.getLast().kind() == TokenKind.LEGAL_FORM;
        return mayBe ? words : List.of();
    }

    private static boolean hasSeveralWords(List<Token> tokens) {
        return tokens.stream().filter(token -> token.kind() == TokenKind.WORD).count() > 1;
    }

    private static List<Token> assign(String text, List<Token> words, Consumer<Draft> compounds) {
        Draft draft = new Draft(text, new ArrayList<>(words));
        LegalForms.mark(draft);
        compounds.accept(draft);
        Numbers.read(draft);
        SmallWords.mark(draft);
        return draft.names() ? draft.tokens() : words;
    }
}
