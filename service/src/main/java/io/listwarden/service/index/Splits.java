package io.listwarden.service.index;

import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Word;

import java.util.function.IntConsumer;

/**
 * Finds out whether a word may be several listed ones run together, and by which of these the names
 * are to be looked up that have them: every such name has one of the first parts, and one of the
 * last. Used again for the next word, and for one thread.
 */
final class Splits {
    private final Dictionary dictionary;
    private final Rows bearers;

    /** For each place in the key the places where a part ends that begins there, as bits. */
    private final long[] ends = new long[Long.SIZE + 1];

    private final Numbers first = new Numbers();
    private final Numbers last = new Numbers();
    private boolean exists;

    /**
     * @param bearers for each word of the dictionary the names that have it
     */
    Splits(Dictionary dictionary, Rows bearers) {
        this.dictionary = dictionary;
        this.bearers = bearers;
    }

    /** The listed words to look up, the fewer of both; none where it cannot be several. */
    Numbers of(Joining joining, Word whole) {
        first.clear();
        last.clear();
        if (joining.canBeWhole(whole)) {
            findParts(joining, whole);
        }
        return namesOf(first) <= namesOf(last) ? first : last;
    }

    private void findParts(Joining joining, Word whole) {
        int length = joining.form(whole).length();
        long reached = 1;
        for (int at = 0; at < length; at++) {
            ends[at] = (reached & 1L << at) == 0 ? 0 : ends(joining, whole, at, length);
            reached |= ends[at];
        }
        if ((reached & 1L << length) == 0) {
            return;
        }
        long finishing = finishing(length);
        for (int at = 1; at < length; at++) {
            if ((ends[0] & finishing & 1L << at) != 0) {
                visit(joining, whole, 0, at, first::add);
            }
            if ((reached & 1L << at) != 0 && (ends[at] & 1L << length) != 0) {
                visit(joining, whole, at, length, last::add);
            }
        }
    }

    private long ends(Joining joining, Word whole, int at, int length) {
        long found = 0;
        for (int to = at + 1; to <= length; to++) {
            if (to - at < length && isPart(joining, whole, at, to)) {
                found |= 1L << to;
            }
        }
        return found;
    }

    /** The places from which parts go on to the end. */
    private long finishing(int length) {
        long finishing = 1L << length;
        for (int at = length - 1; at > 0; at--) {
            if ((ends[at] & finishing) != 0) {
                finishing |= 1L << at;
            }
        }
        return finishing;
    }

    private boolean isPart(Joining joining, Word whole, int at, int to) {
        exists = false;
        visit(joining, whole, at, to, number -> exists = true);
        return exists;
    }

    /** Looks up a part, with and without the letter that the seam before it may have taken. */
    private void visit(Joining joining, Word whole, int at, int to, IntConsumer found) {
        String form = joining.form(whole);
        if (to - at >= Joining.SHORTEST_PART) {
            dictionary.find(
                    joining,
                    form.substring(at, to),
                    number -> check(joining, whole, at, to, number, found));
        }
        if (at > 0 && joining == Joining.BY_KEY) {
            dictionary.find(
                    joining,
                    form.substring(at - 1, to),
                    number -> check(joining, whole, at, to, number, found));
        }
    }

    private void check(Joining joining, Word whole, int at, int to, int number, IntConsumer found) {
        if (joining.end(whole, at, dictionary.word(number)) == to) {
            found.accept(number);
        }
    }

    private int namesOf(Numbers words) {
        int names = 0;
        for (int i = 0; i < words.size(); i++) {
            names += bearers.length(words.get(i));
        }
        return names;
    }
}
