package io.listwarden.contracts.vendor;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The register of surveillance vendors, of one version. Immutable.
 *
 * @param sources the sources that several families cite, by id
 * @param productClasses what vendors sell, by id
 * @param families sorted by id
 */
public record Register(
        SortedMap<String, Source> sources,
        SortedMap<String, ProductClass> productClasses,
        List<Family> families) {
    /** A register without vendors. */
    public static final Register EMPTY = new Register(new TreeMap<>(), new TreeMap<>(), List.of());

    public Register {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        productClasses = Collections.unmodifiableSortedMap(new TreeMap<>(productClasses));
        families = families.stream().sorted(Comparator.comparing(Family::id)).toList();
    }

    /**
     * A source that a fact of the family names.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public Source source(Family family, String id) {
        Source own = family.sources().get(id);
        Source source = own == null ? sources.get(id) : own;
        if (source == null) {
            throw new IllegalArgumentException(family.id() + " names no source " + id);
        }
        return source;
    }

    /** How far a fact of a member may be relied on. */
    public Standing standing(Family family, Member member, Fact fact) {
        boolean verified =
                !member.doubtful()
                        && !fact.doubtful()
                        && member.sourcesOf(fact).stream()
                                .anyMatch(id -> source(family, id).checked().suffices());
        return verified ? Standing.VERIFIED : Standing.UNVERIFIED;
    }
}
