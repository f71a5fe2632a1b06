package io.listwarden.contracts.match;

import io.listwarden.contracts.match.Alignment.Link;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;

import java.util.ArrayList;
import java.util.List;

/** Says of two names word by word what agrees, what does not, and what that costs. */
final class AlignmentWords {
    private final Alignment alignment;
    private final String ours;
    private final String theirs;
    private final List<Token> ourTokens;
    private final List<Token> theirTokens;

    private AlignmentWords(Alignment alignment) {
        this.alignment = alignment;
        this.ours = alignment.a().name().text();
        this.theirs = alignment.b().name().text();
        this.ourTokens = alignment.a().tokens();
        this.theirTokens = alignment.b().tokens();
    }

    static NameExplanation explanation(Alignment alignment) {
        AlignmentWords told = new AlignmentWords(alignment);
        return new NameExplanation(told.sentence(), told.words());
    }

    /** Every word of both names: the pairs in the question's order, then what stands alone. */
    private List<AlignedWords> words() {
        List<AlignedWords> words = new ArrayList<>();
        alignment.links().forEach(link -> words.add(pair(link)));
        for (int i = 0; i < ourTokens.size(); i++) {
            if (!alignment.isLinkedA(i)) {
                words.add(loneA(i));
            }
        }
        for (int j = 0; j < theirTokens.size(); j++) {
            if (!alignment.isLinkedB(j)) {
                words.add(loneB(j));
            }
        }
        return words;
    }

    private AlignedWords pair(Link link) {
        return new AlignedWords(
                ours(link), theirs(link), relation(link), link.agreement(), -lost(link));
    }

    /** The part of the score that the link does not reach, and what it leaves alone. */
    private double lost(Link link) {
        return (1 - link.agreement()) * link.mass() / alignment.measure()
                + alignment.loneA() * link.aloneA()
                + alignment.loneB() * link.aloneB();
    }

    private AlignedWords loneA(int i) {
        double cost = alignment.loneA() * alignment.a().weight(i);
        return new AlignedWords(ourTokens.get(i).in(ours), null, Relation.EXTRA, 0, -cost);
    }

    private AlignedWords loneB(int j) {
        double cost = alignment.loneB() * alignment.b().weight(j);
        return new AlignedWords(null, theirTokens.get(j).in(theirs), Relation.MISSING, 0, -cost);
    }

    private Relation relation(Link link) {
        return link.isJoined()
                ? Relation.JOINED
                : Similarity.relation(
                        alignment.a().words().get(link.fromA()),
                        alignment.b().words().get(link.fromB()));
    }

    private String sentence() {
        List<String> clauses = new ArrayList<>();
        addEqual(clauses);
        alignment.links().stream()
                .filter(link -> relation(link) != Relation.EQUAL)
                .forEach(link -> clauses.add(clause(link)));
        addLone(clauses);
        if (alignment.otherNumbers()) {
            clauses.add("the numbers differ");
        }
        if (alignment.reordered()) {
            clauses.add("the words come in another order");
        }
        return "\"%s\" ↔ \"%s\": %s.".formatted(theirs, ours, String.join("; ", clauses));
    }

    private void addEqual(List<String> clauses) {
        long equal = alignment.links().stream().filter(this::isEqualWord).count();
        long words = ourTokens.stream().filter(AlignmentWords::isWord).count();
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
        return relation(link) == Relation.EQUAL && isWord(ourTokens.get(link.fromA()));
    }

    private static boolean isWord(Token token) {
        return token.kind() != TokenKind.LEGAL_FORM;
    }

    private String clause(Link link) {
        String nearly = " (%d %%)".formatted(Math.round(link.agreement() * 100));
        Relation relation = relation(link);
        return "\"%s\" of the list and \"%s\" of the question %s%s"
                .formatted(
                        theirs(link),
                        ours(link),
                        relation.words(),
                        relation == Relation.TYPO ? nearly : "");
    }

    private void addLone(List<String> clauses) {
        for (int j = 0; j < theirTokens.size(); j++) {
            if (!alignment.isLinkedB(j)) {
                clauses.add(lone(theirs, theirTokens.get(j)) + " " + Relation.MISSING.words());
            }
        }
        for (int i = 0; i < ourTokens.size(); i++) {
            if (!alignment.isLinkedA(i)) {
                clauses.add(lone(ours, ourTokens.get(i)) + " " + Relation.EXTRA.words());
            }
        }
    }

    private static String lone(String name, Token token) {
        String prefix = token.kind() == TokenKind.LEGAL_FORM ? "legal form " : "";
        return "%s\"%s\"".formatted(prefix, token.in(name));
    }

    private String ours(Link link) {
        return written(ours, ourTokens, link.fromA(), link.toA());
    }

    private String theirs(Link link) {
        return written(theirs, theirTokens, link.fromB(), link.toB());
    }

    private static String written(String name, List<Token> tokens, int from, int to) {
        return name.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
