package io.listwarden.contracts.match;

import io.listwarden.contracts.match.Alignment.Link;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Says of two names word by word what agrees, what does not, and what that costs. */
final class AlignmentWords {
    private final Alignment alignment;
    private final String ours;
    private final String theirs;
    private final List<Token> ourTokens;
    private final List<Token> theirTokens;

    /** Why the words of each link stand together. */
    private final List<Relation> relations;

    private AlignmentWords(Alignment alignment) {
        this.alignment = alignment;
        this.ours = alignment.a().name().text();
        this.theirs = alignment.b().name().text();
        this.ourTokens = alignment.a().tokens();
        this.theirTokens = alignment.b().tokens();
        this.relations = alignment.links().stream().map(this::relation).toList();
    }

    static NameExplanation explanation(Alignment alignment) {
        AlignmentWords told = new AlignmentWords(alignment);
        return new NameExplanation(told.sentence(), told.words());
    }

    /** Every word of both names: the pairs in the question's order, then what stands alone. */
    private List<AlignedWords> words() {
        List<AlignedWords> words = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            words.add(pair(alignment.links().get(i), relations.get(i)));
        }
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

    private AlignedWords pair(Link link, Relation relation) {
        return new AlignedWords(ours(link), theirs(link), relation, link.agreement(), -lost(link));
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
                ? alignment.joining(link).relation()
                : Similarity.relation(
                        alignment.a().words().get(link.fromA()),
                        alignment.b().words().get(link.fromB()));
    }

    private String sentence() {
        StringJoiner clauses = new StringJoiner("; ");
        addEqual(clauses);
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i) != Relation.EQUAL) {
                clauses.add(clause(alignment.links().get(i), relations.get(i)));
            }
        }
        addLone(clauses);
        if (alignment.otherNumbers()) {
            clauses.add("the numbers differ");
        }
        if (alignment.reordered()) {
            clauses.add("the words come in another order");
        }
        return quoted(theirs) + " ↔ " + quoted(ours) + ": " + clauses + ".";
    }

    private void addEqual(StringJoiner clauses) {
        int equal = equalWords();
        long words = ourTokens.stream().filter(AlignmentWords::isWord).count();
        if (equal == 0) {
            return;
        }
        if (equal == words) {
            clauses.add(
                    words == 1
                            ? "the one word of the question agrees"
                            : "all " + words + " words of the question agree");
        } else {
            clauses.add(equal + " of " + words + " words of the question agree");
        }
    }

    private int equalWords() {
        int equal = 0;
        for (int i = 0; i < relations.size(); i++) {
            Token word = ourTokens.get(alignment.links().get(i).fromA());
            equal += relations.get(i) == Relation.EQUAL && isWord(word) ? 1 : 0;
        }
        return equal;
    }

    private static boolean isWord(Token token) {
        return token.kind() != TokenKind.LEGAL_FORM;
    }

    private String clause(Link link, Relation relation) {
        String nearly = " (" + Math.round(link.agreement() * 100) + " %)";
        return quoted(theirs(link))
                + " of the list and "
                + quoted(ours(link))
                + " of the question "
                + relation.words()
                + (relation == Relation.TYPO ? nearly : "");
    }

    private void addLone(StringJoiner clauses) {
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
        return prefix + quoted(token.in(name));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
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
