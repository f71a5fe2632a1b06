package io.listwarden.service.index;

import io.listwarden.service.match.Joining;
import io.listwarden.service.match.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Finds out whether a word may be several listed ones run together; for one thread. */
final class Splits {
    private static final Joining[] JOININGS = Joining.values();

    private final Dictionary dictionary;
    private final Rows bearers;
    private final Signatures signatures;

    private Joining joining = Joining.BY_TEXT;
    private String form = "";

    /** For each place in the form the places where a part ends that begins there, as bits. */
    private final long[] ends = new long[Long.SIZE + 1];

    /** For each place in the form what the parts before it count at most. */
    private final double[] weights = new double[Long.SIZE + 1];

    private final Numbers parts = new Numbers();
    private final IntConsumer addPart = parts::add;
    private final Numbers first = new Numbers();
    private final Numbers last = new Numbers();

    /**
     * @param bearers for each word of the dictionary the names that have it
     */
    Splits(Dictionary dictionary, Rows bearers, Signatures signatures) {
        this.dictionary = dictionary;
        this.bearers = bearers;
        this.signatures = signatures;
    }

    /** The ways in which a word may be several; empty where there is none. */
    List<Split> of(Word word) {
        List<Split> splits = new ArrayList<>(JOININGS.length);
        for (Joining way : JOININGS) {
            if (way.canBeWhole(word)) {
                joining = way;
                form = way.form(word);
                addTo(word, splits);
            }
        }
        return splits.isEmpty() ? List.of() : splits;
    }

    private void addTo(Word whole, List<Split> splits) {
        int length = form.length();
        Arrays.fill(weights, 0, length + 1, 0);
        long reached = 1;
        for (int at = 0; at < length; at++) {
            ends[at] = (reached & 1L << at) == 0 ? 0 : ends(whole, at);
            reached |= ends[at];
        }
        if ((reached & 1L << length) != 0) {
            findEnds(whole, reached);
            splits.add(split());
        }
    }

    private long ends(Word whole, int at) {
        long found = 0;
        int hash = 0;
        int withSeam = at > 0 ? form.charAt(at - 1) : 0;
        for (int to = at + 1; to <= form.length(); to++) {
            hash = 31 * hash + form.charAt(to - 1);
            withSeam = 31 * withSeam + form.charAt(to - 1);
            double heaviest = to - at < form.length() ? heaviest(whole, at, to, hash, withSeam) : 0;
            if (heaviest > 0) {
                found |= 1L << to;
                weights[to] = Math.max(weights[to], weights[at] + heaviest);
            }
        }
        return found;
    }

    private double heaviest(Word whole, int at, int to, int hash, int withSeam) {
        double heaviest = 0;
        findParts(at, to, hash, withSeam);
        for (int i = 0; i < parts.size(); i++) {
            Word part = dictionary.word(parts.get(i));
            if (part.weight() > heaviest && joining.end(whole, at, part) == to) {
                heaviest = part.weight();
            }
        }
        return heaviest;
    }

    /** Looks up a part, with and without the letter that the seam before it may have taken. */
    private void findParts(int at, int to, int hash, int withSeam) {
        parts.clear();
        if (to - at >= Joining.SHORTEST_PART) {
            dictionary.findParts(joining, form, at, to, hash, addPart);
        }
        if (at > 0 && joining == Joining.BY_KEY) {
            dictionary.findParts(joining, form, at - 1, to, withSeam, addPart);
        }
    }

    private void findEnds(Word whole, long reached) {
        int length = form.length();
        long finishing = finishing();
        first.clear();
        last.clear();
        for (int at = 1; at < length; at++) {
            if ((ends[0] & finishing & 1L << at) != 0) {
                addParts(whole, 0, at, first);
            }
            if ((reached & 1L << at) != 0 && (ends[at] & 1L << length) != 0) {
                addParts(whole, at, length, last);
            }
        }
    }

    /** The places from which parts go on to the end. */
    private long finishing() {
        int length = form.length();
        long finishing = 1L << length;
        for (int at = length - 1; at > 0; at--) {
            if ((ends[at] & finishing) != 0) {
                finishing |= 1L << at;
            }
        }
        return finishing;
    }

    private void addParts(Word whole, int at, int to, Numbers found) {
        int hash = form.substring(at, to).hashCode();
        int withSeam = form.substring(Math.max(0, at - 1), to).hashCode();
        findParts(at, to, hash, withSeam);
        for (int i = 0; i < parts.size(); i++) {
            if (joining.end(whole, at, dictionary.word(parts.get(i))) == to) {
                found.add(parts.get(i));
            }
        }
    }

    private Split split() {
        boolean byFirst = namesOf(first) <= namesOf(last);
        return new Split(
                first.toArray(),
                (byFirst ? first : last).toArray(),
                signatures.ofWords(byFirst ? last : first),
                weights[form.length()]);
    }

    private long namesOf(Numbers words) {
        long names = 0;
        for (int i = 0; i < words.size(); i++) {
            names += bearers.length(words.get(i));
        }
        return names;
    }
}
