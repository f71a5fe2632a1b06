package io.listwarden.contracts.name;

import java.util.List;

/**
 * A name in the form in which names are compared.
 *
 * @param tokens in the order of the text, at most {@link NameNormaliser#MOST_TOKENS}; empty where
 *     the text has neither letters nor digits
 */
public record NormalisedName(List<Token> tokens) {
    public NormalisedName {
        tokens = List.copyOf(tokens);
    }

    /** The tokens' texts with a blank between them. */
    @Override
    public String toString() {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
