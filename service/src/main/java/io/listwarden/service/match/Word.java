package io.listwarden.service.match;

import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;

/**
 * A token with what comparing needs of it; one object may stand in many names.
 *
 * @param text the token's text
 * @param kind the token's kind
 * @param weight how much the word distinguishes, above 0 to 1
 * @param single the text with ks for x and without doubled letters
 * @param signature {@link Letters#signature}
 * @param skeleton {@link Letters#skeleton}
 * @param withoutVowels {@link Letters#isWithoutVowels}
 */
public record Word(
        String text,
        TokenKind kind,
        double weight,
        String single,
        long signature,
        String skeleton,
        boolean withoutVowels) {
    static Word of(Token token) {
        String text = token.text();
        String single = Letters.withoutDoubles(Letters.withoutX(text));
        return new Word(
                text,
                token.kind(),
                WordWeights.of(token),
                single,
                Letters.signature(single),
                Letters.skeleton(single),
                token.kind() == TokenKind.WORD && Letters.isWithoutVowels(text));
    }
}
