package io.listwarden.service.match;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.party.AliasStrength;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A name with its words made ready.
 *
 * @param name as written
 * @param position where it stands in its subject's names
 * @param words its words, in order
 * @param weight the words' weights together
 */
public record PreparedName(Subject.Name name, int position, List<Word> words, double weight) {
    static PreparedName of(Subject.Name name, int position, UnaryOperator<Word> interner) {
        List<Word> words =
                tokens(name).stream().map(token -> interner.apply(Word.of(token))).toList();
        return new PreparedName(
                name, position, words, words.stream().mapToDouble(Word::weight).sum());
    }

    private static List<Token> tokens(Subject.Name name) {
        return NameNormaliser.normalise(name.text()).tokens();
    }

    public boolean isWeak() {
        return name.strength() == AliasStrength.WEAK;
    }

    /** Two neighbouring words as one, {@code first} and the one after it. */
    public String joined(int first) {
        return words.get(first).text() + words.get(first + 1).text();
    }
}
