package io.listwarden.contracts.match;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How two names stand side by side.
 *
 * @param a the question's name
 * @param b the other name
 * @param links which words stand together, in the order of the question
 * @param score 0 to 1
 * @param measure what the pairs' agreement was measured by, {@link Aligner#measure}
 * @param reordered whether the words come in another order
 * @param otherNumbers whether both have numbers that the other lacks
 * @param loneA what each word that only the question has takes off, times its weight
 * @param loneB the same of the other name
 */
record Alignment(
        PreparedName a,
        PreparedName b,
        List<Link> links,
        double score,
        double measure,
        boolean reordered,
        boolean otherNumbers,
        double loneA,
        double loneB) {
    private static final Joining[] JOININGS = Joining.values();

    /**
     * Words {@code fromA} to {@code toA} beside {@code fromB} to {@code toB}, ends exclusive.
     *
     * @param agreement above 0 to 1
     * @param mass the lesser of their weights
     * @param aloneA the weight of the question's words that all the same stands alone
     * @param aloneB the same of the other name's
     */
    record Link(
            int fromA,
            int toA,
            int fromB,
            int toB,
            double agreement,
            double mass,
            double aloneA,
            double aloneB) {
        boolean isJoined() {
            return toA - fromA != toB - fromB;
        }
    }

    Alignment {
        links = List.copyOf(links);
    }

    static Alignment of(PreparedName a, PreparedName b, Tuning tuning) {
        Aligner aligner = new Aligner(tuning);
        fill(aligner, a, b);
        double score = aligner.score();
        if (score == 0) {
            return new Alignment(a, b, List.of(), 0, 1, false, false, 0, 0);
        }
        List<Link> links =
                IntStream.range(0, aligner.links())
                        .mapToObj(aligner::link)
                        .sorted(Comparator.comparingInt(Link::fromA))
                        .toList();
        double more = aligner.extra() / aligner.measure();
        double lesser = Math.min(aligner.loneA(), aligner.loneB());
        double less = lesser == 0 ? 0 : tuning.differing(lesser) / lesser / aligner.measure();
        boolean moreInA = aligner.loneA() >= aligner.loneB();
        return new Alignment(
                a,
                b,
                links,
                score,
                aligner.measure(),
                aligner.order() < 1,
                aligner.numbers() < 1,
                moreInA ? more : less,
                moreInA ? less : more);
    }

    /** The score alone. */
    static double score(PreparedName a, PreparedName b, Aligner aligner) {
        fill(aligner, a, b);
        return aligner.score();
    }

    private static void fill(Aligner aligner, PreparedName a, PreparedName b) {
        aligner.begin(a.weight(), a.numbers(), b.weight(), b.numbers());
        int cutWord = a.cutWord();
        for (int i = 0; i < a.words().size(); i++) {
            for (int j = 0; j < b.words().size(); j++) {
                Word ours = a.words().get(i);
                Word theirs = b.words().get(j);
                double agreement = Similarity.of(ours, theirs);
                if (i == cutWord) {
                    agreement = Math.max(agreement, Similarity.ofCut(ours, theirs));
                }
                if (agreement > 0) {
                    aligner.add(i, i + 1, j, j + 1, agreement, a.weight(i), b.weight(j));
                }
            }
        }
        fillJoined(aligner, a, b);
    }

    private static void fillJoined(Aligner aligner, PreparedName a, PreparedName b) {
        for (Joining joining : JOININGS) {
            fillJoined(aligner, joining, a, b, true);
            fillJoined(aligner, joining, b, a, false);
        }
    }

    private static void fillJoined(
            Aligner aligner,
            Joining joining,
            PreparedName parts,
            PreparedName wholes,
            boolean partsAreOfA) {
        for (int from = 0; from < parts.words().size(); from++) {
            if (joining.mayBegin(parts.wordAt(), from, parts.words().size())) {
                fillJoined(aligner, joining, parts, from, wholes, partsAreOfA);
            }
        }
    }

    private static void fillJoined(
            Aligner aligner,
            Joining joining,
            PreparedName parts,
            int from,
            PreparedName wholes,
            boolean partsAreOfA) {
        for (int at = 0; at < wholes.words().size(); at++) {
            Word whole = wholes.words().get(at);
            int to = joined(joining, parts, from, whole);
            if (to < 0) {
                continue;
            }
            double agreement = joining.agreement(whole);
            if (partsAreOfA) {
                aligner.add(
                        from, to, at, at + 1, agreement, parts.weight(from, to), wholes.weight(at));
            } else {
                aligner.add(
                        at, at + 1, from, to, agreement, wholes.weight(at), parts.weight(from, to));
            }
        }
    }

    /** Where the words end that are, run together, the whole; −1 where they are not. */
    private static int joined(Joining joining, PreparedName name, int first, Word whole) {
        return joining.endOfParts(whole, name.wordAt(), first, name.words().size());
    }

    /** How the words of a link are one, which several of either name are. */
    Joining joining(Link link) {
        boolean severalOfA = link.toA() - link.fromA() > 1;
        PreparedName parts = severalOfA ? a : b;
        Word whole = severalOfA ? b.words().get(link.fromB()) : a.words().get(link.fromA());
        int first = severalOfA ? link.fromA() : link.fromB();
        int end = severalOfA ? link.toA() : link.toB();
        for (Joining joining : JOININGS) {
            if (joined(joining, parts, first, whole) == end) {
                return joining;
            }
        }
        throw new IllegalArgumentException("no joined words: " + link);
    }

    boolean isLinkedA(int word) {
        for (Link link : links) {
            if (link.fromA() <= word && word < link.toA()) {
                return true;
            }
        }
        return false;
    }

    boolean isLinkedB(int word) {
        for (Link link : links) {
            if (link.fromB() <= word && word < link.toB()) {
                return true;
            }
        }
        return false;
    }
}
