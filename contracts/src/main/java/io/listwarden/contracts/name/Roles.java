package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says which tokens are legal forms, titles and particles. */
final class Roles {
    private static final Map<String, String> TITLES = Tables.words("titles.tsv");
    private static final Map<String, String> PARTICLES = Tables.words("particles.tsv");

    private Roles() {}

    /** The tokens with their roles; a name of nothing but such words keeps them as words. */
    static List<Token> assign(List<Token> tokens) {
        List<Token> known = LegalForms.mark(tokens).stream().map(Roles::titleOrParticle).toList();
        return known.stream().anyMatch(Roles::names) ? known : tokens;
    }

    /** As they stand before any role is known; used to read the table of legal forms itself. */
    static List<Token> none(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Piece piece : Pieces.of(text)) {
            LatinLetters.fold(piece.text())
                    .forEach(w -> tokens.add(new Token(w, TokenKind.WORD, 0, 0)));
        }
        return tokens;
    }

    static boolean names(Token token) {
        return switch (token.kind()) {
            case WORD, NUMBER, INITIAL -> true;
            case LEGAL_FORM, TITLE, PARTICLE -> false;
        };
    }

    private static Token titleOrParticle(Token token) {
        if (token.kind() != TokenKind.WORD) {
            return token;
        }
        String title = TITLES.get(token.text());
        if (title != null) {
            return new Token(title, TokenKind.TITLE, token.start(), token.end());
        }
        String particle = PARTICLES.get(token.text());
        return particle == null
                ? token
                : new Token(particle, TokenKind.PARTICLE, token.start(), token.end());
    }
}
