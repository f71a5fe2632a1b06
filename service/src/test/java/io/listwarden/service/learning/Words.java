package io.listwarden.service.learning;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words of names as the index has them. */
public final class Words {
    /**
     * Two consonants are an abbreviation, or what is left of a word in Arabic; Ng is a name, and
     * some abbreviations are in all languages' names of firms and bodies.
     */
    private static final Pattern LATIN =
            Pattern.compile(
                    "[a-z]{3,}|[a-z][aeiouy]|[aeiouy][a-z]|ng|gr|hq|bn|nk|tk|gk|td|kb|st|wm|bk");

    private static final String OTHER_WORD = "qqq";

    private Words() {}

    /** The words of a name in their order: no numbers, initials, titles, particles, legal forms. */
    public static List<String> of(String name) {
        return NameNormaliser.normalise(name).tokens().stream()
                .filter(token -> token.kind() == TokenKind.WORD)
                .map(Token::text)
                .filter(LATIN.asMatchPredicate())
                .toList();
    }

    /**
     * The words of a cell of a reviewed table, each as if it were a name of its own; a plus behind
     * one stands for the endings of {@link RussianAdjectives}.
     */
    public static List<String> each(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .flatMap(RussianAdjectives::forms)
                .flatMap(word -> of(word).stream())
                .filter(Words::isWord)
                .toList();
    }

    /**
     * Whether a normalised text is a word inside a name: a title or particle is one only where a
     * name has no other words.
     */
    public static boolean isWord(String text) {
        List<String> inside = List.of(OTHER_WORD, text, OTHER_WORD);
        return of(String.join(" ", inside)).equals(inside);
    }
}
