package io.listwarden.sync.vendor;

import io.listwarden.contracts.vendor.CitedListing;
import io.listwarden.contracts.vendor.DocumentedUse;
import io.listwarden.contracts.vendor.Fact;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.NotListedAs;
import io.listwarden.contracts.vendor.Product;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Registration;
import io.listwarden.contracts.vendor.Relation;
import io.listwarden.contracts.vendor.Source;
import io.listwarden.contracts.vendor.VendorName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays an operator's families over ours: a family or member of a new id is added; one of an id that
 * we have adds its facts to ours, and replaces what can be said once only.
 */
final class Overlay {
    private Overlay() {}

    static Register of(Register ours, List<Family> theirs) {
        Map<String, Family> families = new LinkedHashMap<>();
        ours.families().forEach(family -> families.put(family.id(), family));
        theirs.forEach(family -> families.merge(family.id(), family, Overlay::merged));
        return new Register(ours.sources(), ours.productClasses(), List.copyOf(families.values()));
    }

    private static Family merged(Family ours, Family theirs) {
        SortedMap<String, Source> sources = new TreeMap<>(ours.sources());
        sources.putAll(theirs.sources());
        Map<String, Member> members = new LinkedHashMap<>();
        ours.members().forEach(member -> members.put(member.id(), member));
        theirs.members().forEach(member -> members.merge(member.id(), member, Overlay::merged));
        return new Family(
                ours.id(),
                theirs.name(),
                either(theirs.summary(), ours.summary()),
                sources,
                List.copyOf(members.values()));
    }

    /** A fact that names no sources rests on those of whoever said it, and not on the other's. */
    private static Member merged(Member ours, Member theirs) {
        return new Member(
                ours.id(),
                theirs.kind(),
                all(ours.countries(), theirs.countries()),
                either(theirs.note(), ours.note()),
                theirs.doubtful(),
                all(ours.sources(), theirs.sources()),
                facts(ours, theirs, Member::names, VendorName::citing),
                facts(ours, theirs, Member::registrations, Registration::citing),
                facts(ours, theirs, Member::products, Product::citing),
                all(ours.classes(), theirs.classes()),
                facts(ours, theirs, Member::relations, Relation::citing),
                facts(ours, theirs, Member::listings, CitedListing::citing),
                facts(ours, theirs, Member::notListedAs, NotListedAs::citing),
                facts(ours, theirs, Member::documentedUse, DocumentedUse::citing));
    }

    private static <F extends Fact> List<F> facts(
            Member ours,
            Member theirs,
            Function<Member, List<F>> of,
            BiFunction<F, List<String>, F> citing) {
        List<F> known = of.apply(ours);
        return Stream.concat(
                        known.stream().map(fact -> citing.apply(fact, ours.sourcesOf(fact))),
                        of.apply(theirs).stream()
                                .filter(fact -> !known.contains(fact))
                                .map(fact -> citing.apply(fact, theirs.sourcesOf(fact))))
                .toList();
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static <T> List<T> all(List<T> ours, List<T> theirs) {
        List<T> all = new ArrayList<>(ours);
        theirs.stream().filter(it -> !ours.contains(it)).forEach(all::add);
        return all;
    }
}
