package io.listwarden.service.learning.equivalents;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words each of which means what each other does.
 *
 * @param relation why
 * @param agreement how far two of them agree, 0.80 to 0.98
 * @param words two or more, in order
 */
public record EquivalentSet(Relation relation, double agreement, SortedSet<String> words)
        implements Comparable<EquivalentSet> {
    static final double LEAST = 0.80;
    static final double MOST = 0.98;

    private static final Comparator<EquivalentSet> ORDER =
            Comparator.comparing(EquivalentSet::relation)
                    .thenComparing(EquivalentSet::text)
                    .thenComparing(EquivalentSet::agreement);

    public EquivalentSet {
        if (agreement < LEAST || agreement > MOST || words.size() < 2) {
            throw new IllegalArgumentException(relation + " " + agreement + " " + words);
        }
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    private String text() {
        return String.join(" ", words);
    }

    /** Whether another set says all that this one does. */
    boolean isWithin(EquivalentSet other) {
        return !equals(other)
                && relation == other.relation
                && agreement <= other.agreement
                && other.words.containsAll(words);
    }

    /** The row of the table. */
    String row() {
        return String.format(Locale.ROOT, "%s\t%.2f\t%s", relation, agreement, text());
    }

    @Override
    public int compareTo(EquivalentSet other) {
        return ORDER.compare(this, other);
    }
}
