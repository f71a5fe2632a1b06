package io.listwarden.service.match;

import io.listwarden.contracts.name.TokenKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two names laid side by side: each word stands beside at most one of the other name, the best
 * pairs first, in whatever order they come; two words may stand beside one that is both.
 *
 * <p>The score is the share of both names' weight that agrees (the coefficient of Dice, weighted),
 * lowered where both have words, or numbers, of their own.
 */
final class Alignment {
    /** What one spelling in two words counts beside the same in one. */
    static final double OF_JOINED = 0.97;

    private static final double BOTH_HAVE_OTHERS = 0.15;
    private static final double NUMBERS_DIFFER = 0.3;
    private static final int SHORTEST_JOINED = 4;

    /** Words {@code fromA} to {@code toA} beside {@code fromB} to {@code toB}, ends exclusive. */
    record Link(int fromA, int toA, int fromB, int toB, double agreement, double gain) {
        private long maskA() {
            return mask(fromA, toA);
        }

        private long maskB() {
            return mask(fromB, toB);
        }

        private static long mask(int from, int to) {
            return ((1L << (to - from)) - 1) << from;
        }
    }

    private final PreparedName a;
    private final PreparedName b;
    private final List<Link> links = new ArrayList<>(4);
    private long linkedA;
    private long linkedB;

    private Alignment(PreparedName a, PreparedName b) {
        this.a = a;
        this.b = b;
    }

    static Alignment of(PreparedName a, PreparedName b) {
        Alignment alignment = new Alignment(a, b);
        alignment.choose(alignment.possible());
        return alignment;
    }

    PreparedName a() {
        return a;
    }

    PreparedName b() {
        return b;
    }

    /** In the order of the first name. */
    List<Link> links() {
        return links.stream().sorted(Comparator.comparingInt(Link::fromA)).toList();
    }

    boolean isLinkedA(int word) {
        return (linkedA & (1L << word)) != 0;
    }

    boolean isLinkedB(int word) {
        return (linkedB & (1L << word)) != 0;
    }

    /** 0 to 1. */
    double score() {
        double weight = a.weight() + b.weight();
        if (links.isEmpty() || weight == 0) {
            return 0;
        }
        double gain = 0;
        for (Link link : links) {
            gain += link.gain();
        }
        double others = Math.min(lone(a, linkedA, false), lone(b, linkedB, false));
        double numbers = Math.min(lone(a, linkedA, true), lone(b, linkedB, true));
        double lowered =
                (1 - BOTH_HAVE_OTHERS * Math.min(1, others))
                        * (1 - NUMBERS_DIFFER * Math.min(1, numbers));
        return Math.min(1, gain / weight * lowered);
    }

    /** Weight of a name's words, or of its numbers, that stand beside nothing. */
    private static double lone(PreparedName name, long linked, boolean numbers) {
        double weight = 0;
        for (int i = 0; i < name.words().size(); i++) {
            Word word = name.words().get(i);
            boolean counts =
                    numbers ? word.kind() == TokenKind.NUMBER : word.kind() == TokenKind.WORD;
            if (counts && (linked & (1L << i)) == 0) {
                weight += word.weight();
            }
        }
        return weight;
    }

    private List<Link> possible() {
        List<Link> possible = new ArrayList<>(8);
        for (int i = 0; i < a.words().size(); i++) {
            for (int j = 0; j < b.words().size(); j++) {
                addPair(i, j, possible);
                addJoined(i, j, possible);
            }
        }
        return possible;
    }

    private void addPair(int i, int j, List<Link> possible) {
        Word first = a.words().get(i);
        Word second = b.words().get(j);
        double agreement = Similarity.of(first, second);
        if (agreement > 0) {
            double gain = agreement * (first.weight() + second.weight());
            possible.add(new Link(i, i + 1, j, j + 1, agreement, gain));
        }
    }

    private void addJoined(int i, int j, List<Link> possible) {
        if (isJoined(a, i, b.words().get(j))) {
            possible.add(link(i, i + 2, j, j + 1));
        }
        if (isJoined(b, j, a.words().get(i))) {
            possible.add(link(i, i + 1, j, j + 2));
        }
    }

    private static boolean isJoined(PreparedName name, int first, Word whole) {
        if (first + 1 >= name.words().size() || !canBeJoined(whole)) {
            return false;
        }
        String left = name.words().get(first).text();
        String right = name.words().get(first + 1).text();
        return left.length() + right.length() == whole.text().length()
                && whole.text().startsWith(left)
                && whole.text().endsWith(right);
    }

    /** Whether a word may be two words run together. */
    static boolean canBeJoined(Word whole) {
        return whole.kind() == TokenKind.WORD && whole.text().length() >= SHORTEST_JOINED;
    }

    private Link link(int fromA, int toA, int fromB, int toB) {
        double weight = weight(a, fromA, toA) + weight(b, fromB, toB);
        return new Link(fromA, toA, fromB, toB, OF_JOINED, OF_JOINED * weight);
    }

    private static double weight(PreparedName name, int from, int to) {
        return name.words().subList(from, to).stream().mapToDouble(Word::weight).sum();
    }

    private void choose(List<Link> possible) {
        if (possible.size() > 1) {
            possible.sort(bestFirst());
        }
        for (Link link : possible) {
            if ((linkedA & link.maskA()) == 0 && (linkedB & link.maskB()) == 0) {
                links.add(link);
                linkedA |= link.maskA();
                linkedB |= link.maskB();
            }
        }
    }

    /** Equal gains go by the texts, whichever side they are on, so that the score is symmetric. */
    private Comparator<Link> bestFirst() {
        return Comparator.comparingDouble(Link::gain)
                .reversed()
                .thenComparing(this::texts)
                .thenComparingInt(link -> link.fromA() + link.fromB());
    }

    private String texts(Link link) {
        String left = a.words().get(link.fromA()).text();
        String right = b.words().get(link.fromB()).text();
        return left.compareTo(right) <= 0 ? left + ' ' + right : right + ' ' + left;
    }
}
