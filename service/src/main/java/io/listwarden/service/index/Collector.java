package io.listwarden.service.index;

import io.listwarden.contracts.name.TokenKind;
import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Similarity;
import io.listwarden.service.match.Word;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Finds the listed names that reach a score with a name of the question, without looking at most of
 * them.
 *
 * <p>What pairs of words bring towards a score adds up ({@link Reach}). So a name that reaches it
 * has to have words like some of the question's unless the others alone could bring enough: the
 * words that the most names have are left out, as many as cannot. The names of the rest are walked
 * over, adding up what each brings; only those are scored that reach enough by that, and by what
 * their {@linkplain Signatures signatures} say that they may have of the words left out.
 *
 * <p>Used again for the next question, and for one thread.
 */
final class Collector {
    /** Below this score hardly any name can be left out, so all are scored. */
    private static final double LOWEST = 0.3;

    private final Dictionary dictionary;
    private final Names names;
    private final Rows bearers;
    private final Signatures signatures;
    private final QuestionName question;
    private final Tally tally;
    private final WordBounds bounds;
    private final int mostWords;
    private int firstTooHeavy;
    private int fewestWords;

    Collector(
            Dictionary dictionary,
            Names names,
            Rows bearers,
            Signatures signatures,
            QuestionName question) {
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        this.signatures = signatures;
        this.question = question;
        this.tally = new Tally(names.size());
        this.mostWords = names.mostWords();
        this.bounds = new WordBounds(dictionary, bearers, signatures, question);
    }

    /**
     * Gives every name that takes part and reaches the score of {@code reach} with the question.
     */
    void collect(Reach reach, IntPredicate taken, IntConsumer found) {
        if (reach.threshold() < LOWEST) {
            for (int name = 0; name < names.size(); name++) {
                check(name, reach, taken, found);
            }
            return;
        }
        bounds.weigh(reach);
        firstTooHeavy = names.firstAbove(bounds.heaviestName());
        fewestWords = bounds.fewestWords(reach);
        if (fewestWords <= mostWords) {
            walk(reach);
        }
        for (int at = 0; at < tally.size(); at++) {
            if (isReached(at, reach)) {
                check(tally.name(at), reach, taken, found);
            }
        }
        tally.clear();
    }

    private void check(int name, Reach reach, IntPredicate taken, IntConsumer found) {
        if (taken.test(name) && question.score(name) >= reach.threshold()) {
            found.accept(name);
        }
    }

    private boolean isReached(int at, Reach reach) {
        int name = tally.name(at);
        int pairs = tally.pairs(at);
        double excess = tally.excess(at);
        double weight = tally.weight(at);
        double listedWeight = tally.listedWeight(at);
        for (int i = 0; i < bounds.leftOut().size(); i++) {
            int word = bounds.leftOut().get(i);
            if (signatures.mayHave(name, bounds.signature(word))) {
                pairs++;
                excess += bounds.excess(word);
                weight += question.name().weight(word);
                listedWeight += bounds.listedWeight(word);
            }
        }
        weight = Math.min(weight, bounds.mostBeside(names.words().length(name)));
        return reach.isReached(
                pairs,
                excess,
                Math.min(weight, listedWeight),
                question.name().weight() - weight,
                names.weights()[name] - listedWeight);
    }

    private void walk(Reach reach) {
        for (int i = 0; i < question.name().words().size(); i++) {
            if (!bounds.isLeftOut(i)) {
                walk(i, reach);
            }
        }
        for (int n = 0; n < question.joined().size(); n++) {
            walkLink(question.joined().get(n), reach);
        }
        for (int n = 0; n < question.splits().size(); n++) {
            walkSplit(n, reach);
        }
    }

    private void walk(int i, Reach reach) {
        for (int link = question.firstSimilar(i); link < question.lastSimilar(i); link++) {
            walkLink(link, reach);
        }
        Word word = question.name().words().get(i);
        if (word.kind() == TokenKind.INITIAL) {
            walkInitials(i, word, reach);
        }
    }

    /** Walks once for all initials of one letter, with the last of them. */
    private void walkInitials(int last, Word initial, Reach reach) {
        int times = 0;
        for (int i = 0; i < question.name().words().size(); i++) {
            boolean same = question.name().words().get(i).equals(initial);
            if (same && !bounds.isLeftOut(i)) {
                if (i > last) {
                    return;
                }
                times++;
            }
        }
        int all = times;
        double own = question.name().weight(last);
        dictionary.findBeginningWith(initial.text(), n -> walkInitial(n, all, own, reach));
    }

    private void walkLink(int link, Reach reach) {
        Links links = question.links();
        int listed = links.listed(link);
        double own = question.name().weight(links.from(link), links.to(link));
        double weight = dictionary.word(listed).weight();
        double excess = reach.excess(links.agreement(link), own, weight);
        walk(listed, Signatures.ANY, 1, excess, own, weight);
    }

    private void walkInitial(int listed, int times, double own, Reach reach) {
        double weight = dictionary.word(listed).weight();
        double excess = reach.excess(Similarity.OF_INITIAL, own, weight);
        walk(listed, Signatures.ANY, times, times * excess, times * own, times * weight);
    }

    private void walkSplit(int n, Reach reach) {
        Split split = question.splits().get(n);
        double own = question.name().weight(question.whole(n));
        double excess = reach.excess(Joining.AGREEMENT, own, split.weight());
        for (int part : split.parts()) {
            walk(part, split.others(), 1, excess, own, split.weight());
        }
    }

    /** Adds pairs to those names of a listed word that may have one of the others too. */
    private void walk(
            int listed, long others, int pairs, double excess, double own, double weight) {
        int[] bearing = bearers.values();
        int end = bearers.end(listed);
        for (int i = bearers.start(listed); i < end && bearing[i] < firstTooHeavy; i++) {
            if (signatures.mayHave(bearing[i], others) && hasEnoughWords(bearing[i])) {
                tally.add(bearing[i], pairs, excess, own, weight);
            }
        }
    }

    private boolean hasEnoughWords(int name) {
        return fewestWords <= 1 || names.words().length(name) >= fewestWords;
    }
}
