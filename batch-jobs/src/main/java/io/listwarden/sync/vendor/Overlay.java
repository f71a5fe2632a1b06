package io.listwarden.sync.vendor;

import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Member;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** Facts of ours that name no sources of their own keep those that they had. */
    private static Member merged(Member ours, Member theirs) {
        return new Member(
                ours.id(),
                theirs.kind(),
                all(ours.countries(), theirs.countries()),
                either(theirs.note(), ours.note()),
                theirs.doubtful(),
                all(ours.sources(), theirs.sources()),
                all(ours.names(), theirs.names()),
                all(ours.registrations(), theirs.registrations()),
                all(ours.products(), theirs.products()),
                all(ours.classes(), theirs.classes()),
                all(ours.relations(), theirs.relations()),
                all(ours.listings(), theirs.listings()),
                all(ours.notListedAs(), theirs.notListedAs()),
                all(ours.documentedUse(), theirs.documentedUse()));
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
