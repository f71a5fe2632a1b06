package io.listwarden.service.match;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Alignment.Link;

import java.util.ArrayList;
import java.util.List;

/** Says of two names word by word what agrees and what does not. */
final class NameSentence {
    private final Alignment alignment;
    private final String ours;
    private final String theirs;
    private final List<Token> ourTokens;
    private final List<Token> theirTokens;

    private NameSentence(Alignment alignment) {
        this.alignment = alignment;
        this.ours = alignment.a().name().text();
        this.theirs = alignment.b().name().text();
        this.ourTokens = NameNormaliser.normalise(ours).tokens();
        this.theirTokens = NameNormaliser.normalise(theirs).tokens();
    }

    static String of(Alignment alignment) {
        return new NameSentence(alignment).text();
    }

    private String text() {
        List<String> clauses = new ArrayList<>();
        addEqual(clauses);
        alignment.links().stream()
                .filter(link -> !isEqual(link))
                .forEach(link -> clauses.add(pair(link)));
        addLone(clauses);
        if (isReordered()) {
            clauses.add("the words come in another order");
        }
        return "\"%s\" ↔ \"%s\": %s.".formatted(theirs, ours, String.join("; ", clauses));
    }

    private void addEqual(List<String> clauses) {
        long equal = alignment.links().stream().filter(this::isEqualWord).count();
        long words = ourTokens.stream().filter(NameSentence::isWord).count();
        if (equal == 0) {
            return;
        }
        if (equal == words) {
            clauses.add(
                    words == 1
                            ? "the one word of the question agrees"
                            : "all %d words of the question agree".formatted(words));
        } else {
            clauses.add("%d of %d words of the question agree".formatted(equal, words));
        }
    }

    private boolean isEqualWord(Link link) {
        return isEqual(link) && isWord(ourTokens.get(link.fromA()));
    }

    private static boolean isWord(Token token) {
        return switch (token.kind()) {
            case WORD, NUMBER, INITIAL, PARTICLE, TITLE -> true;
            case LEGAL_FORM -> false;
        };
    }

    private static boolean isEqual(Link link) {
        return link.agreement() == 1;
    }

    private String pair(Link link) {
        String left = written(ours, ourTokens, link.fromA(), link.toA());
        String right = written(theirs, theirTokens, link.fromB(), link.toB());
        return "\"%s\" of the list and \"%s\" of the question %s".formatted(right, left, how(link));
    }

    private static String how(Link link) {
        if (link.toA() - link.fromA() != link.toB() - link.fromB()) {
            return "are the same but for a space";
        }
        if (link.agreement() == Similarity.OF_INITIAL) {
            return "agree as an initial and its word";
        }
        return link.agreement() == Similarity.OF_SKELETON
                ? "agree in their consonants"
                : "are nearly alike (%d %%)".formatted(Math.round(link.agreement() * 100));
    }

    private void addLone(List<String> clauses) {
        for (int j = 0; j < theirTokens.size(); j++) {
            if (!alignment.isLinkedB(j)) {
                clauses.add(lone(theirs, theirTokens.get(j)) + " is not in the question");
            }
        }
        for (int i = 0; i < ourTokens.size(); i++) {
            if (!alignment.isLinkedA(i)) {
                clauses.add(lone(ours, ourTokens.get(i)) + " is not in the listed name");
            }
        }
    }

    private static String lone(String name, Token token) {
        String prefix = token.kind() == TokenKind.LEGAL_FORM ? "legal form " : "";
        return "%s\"%s\"".formatted(prefix, token.in(name));
    }

    private static String written(String name, List<Token> tokens, int from, int to) {
        return name.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private boolean isReordered() {
        List<Link> words =
                alignment.links().stream()
                        .filter(link -> isWord(ourTokens.get(link.fromA())))
                        .toList();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).fromB() < words.get(i - 1).fromB()) {
                return true;
            }
        }
        return false;
    }
}
