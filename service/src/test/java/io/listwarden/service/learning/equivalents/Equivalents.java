package io.listwarden.service.learning.equivalents;

import io.listwarden.service.learning.ReviewedTable;
import io.listwarden.service.learning.Words;
import io.listwarden.service.learning.spelling.LearnedSpelling;
import io.listwarden.service.learning.spelling.WordPair;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All sets of equivalent words.
 *
 * @param sets in order; none says what another one does
 */
public record Equivalents(SortedSet<EquivalentSet> sets) {
    /** The learned sets with the reviewed ones. */
    public static Equivalents of(Collection<LearnedSpelling> learned) {
        SortedSet<EquivalentSet> sets = new TreeSet<>(reviewed());
        learned.forEach(
                spelling ->
                        sets.add(
                                new EquivalentSet(
                                        Relation.SPELLING,
                                        spelling.agreement(),
                                        spelling.words())));
        SortedSet<EquivalentSet> widest =
                sets.stream()
                        .filter(set -> sets.stream().noneMatch(set::isWithin))
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Equivalents(widest);
    }

    /**
     * The sets that are kept by hand, in the words that the normaliser makes of them, and those of
     * {@link SlavicNames} and {@link ShortForms}.
     */
    public static List<EquivalentSet> reviewed() {
        List<EquivalentSet> sets =
                ReviewedTable.rows(Equivalents.class, "equivalents.tsv").stream()
                        .map(Equivalents::set)
                        .flatMap(Optional::stream)
                        .toList();
        return Stream.of(sets, SlavicNames.sets(), ShortForms.sets(sets))
                .flatMap(List::stream)
                .toList();
    }

    /** Empty if the normaliser makes one word of all. */
    private static Optional<EquivalentSet> set(List<String> row) {
        SortedSet<String> words = new TreeSet<>(Words.each(row.get(2)));
        return words.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new EquivalentSet(
                                Relation.valueOf(row.getFirst()),
                                Double.parseDouble(row.get(1)),
                                words));
    }

    /** Pairs that somebody has found to be two names. */
    public static Set<WordPair> different() {
        Set<WordPair> pairs = new HashSet<>();
        for (List<String> row : ReviewedTable.rows(Equivalents.class, "different.tsv")) {
            for (String other : row.get(1).split(" ", -1)) {
                pairs.add(WordPair.of(row.getFirst(), other));
            }
        }
        return pairs;
    }

    /** The table's rows. */
    public List<String> rows() {
        return sets.stream().map(EquivalentSet::row).toList();
    }
}
