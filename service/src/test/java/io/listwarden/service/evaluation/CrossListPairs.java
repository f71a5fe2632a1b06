package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same party on two lists, asked by its primary name on the one against all that the other
 * says.
 *
 * <p>That they are the same is known by the number of the United Nations, which other lists repeat;
 * by an identifier that one party alone bears; or by the exact day of birth with a country and a
 * rare word in common. Names that are equal but for order and case are left out as too easy, and
 * names that have no rare word in common with any name of the other as another name altogether.
 */
final class CrossListPairs implements PairSource {
    private static final int FULL = 1_500;

    private record Link(String by, ListedParty asked, ListedParty listed) {
        String key() {
            return asked.id() + " " + listed.id();
        }
    }

    @Override
    public Stream<LabelledPair> pairs(Corpus corpus, Sampling sampling) {
        Set<String> seen = new HashSet<>();
        List<Link> links = new ArrayList<>();
        addLinks("reference", p -> IdentityKeys.unReference(p).stream(), corpus, seen, links);
        addLinks("identifier", IdentityKeys::identifiers, corpus, seen, links);
        addLinks("birth", IdentityKeys::days, corpus, seen, links);
        return pairs(links, corpus, sampling.of(FULL)).stream();
    }

    private static void addLinks(
            String by,
            Function<ListedParty, Stream<String>> keys,
            Corpus corpus,
            Set<String> seen,
            List<Link> links) {
        Map<String, List<ListedParty>> groups = new TreeMap<>();
        for (ListedParty party : corpus.parties()) {
            keys.apply(party)
                    .distinct()
                    .forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(party));
        }
        groups.values().stream()
                .flatMap(group -> links(by, group, corpus))
                .filter(link -> seen.add(link.key()))
                .forEach(links::add);
    }

    private static Stream<Link> links(String by, List<ListedParty> group, Corpus corpus) {
        return group.stream()
                .flatMap(asked -> group.stream().map(listed -> new Link(by, asked, listed)))
                .filter(link -> isOfTwoLists(link) && isSure(link, corpus));
    }

    private static boolean isOfTwoLists(Link link) {
        return !link.asked().id().listId().equals(link.listed().id().listId())
                && canBeOneKind(link.asked().kind(), link.listed().kind());
    }

    private static boolean canBeOneKind(PartyKind a, PartyKind b) {
        return a == b || a == PartyKind.UNKNOWN || b == PartyKind.UNKNOWN;
    }

    private static boolean isSure(Link link, Corpus corpus) {
        return !link.by().equals("birth")
                || (!Collections.disjoint(countries(link.asked()), countries(link.listed()))
                        && IdentityKeys.words(link.asked().names()).stream()
                                .filter(corpus.rarity()::isRare)
                                .anyMatch(IdentityKeys.words(link.listed().names())::contains));
    }

    private static Set<String> countries(ListedParty party) {
        Stream<@Nullable String> countries =
                Stream.of(
                                party.countries().stream().map(PartyCountry::country),
                                party.addresses().stream().map(Address::country),
                                party.birthPlaces().stream().map(Place::country))
                        .flatMap(all -> all);
        return countries
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static List<LabelledPair> pairs(List<Link> links, Corpus corpus, int most) {
        Map<String, Map<Half, Integer>> counts = new TreeMap<>();
        List<LabelledPair> pairs = new ArrayList<>();
        for (Link link : Sampling.shuffled(links, Link::key)) {
            Half half = corpus.half(link.listed());
            Map<Half, Integer> ofClass =
                    counts.computeIfAbsent(link.by(), by -> new EnumMap<>(Half.class));
            if (ofClass.getOrDefault(half, 0) < most && isWorthAsking(link, corpus)) {
                ofClass.merge(half, 1, Integer::sum);
                addPairs(link, half, pairs);
            }
        }
        return pairs;
    }

    private static boolean isWorthAsking(Link link, Corpus corpus) {
        PlainName asked = PlainName.of(link.asked().primaryName().text());
        List<PlainName> listed =
                link.listed().names().stream().map(ListedName::text).map(PlainName::of).toList();
        return listed.stream().noneMatch(name -> name.sorted().equals(asked.sorted()))
                && listed.stream()
                        .anyMatch(
                                name ->
                                        corpus.spellings().shareRareWord(asked, name)
                                                || corpus.spellings().areSpellings(asked, name));
    }

    private static void addPairs(Link link, Half half, List<LabelledPair> pairs) {
        String name = link.asked().primaryName().text();
        Subject asked = ListedSubject.of(link.asked());
        Subject listed = ListedSubject.of(link.listed());
        pairs.add(
                pair(
                        link,
                        half,
                        "names alone",
                        Subjects.named(asked.kind(), name),
                        Subjects.namesOf(listed)));
        if (!asked.birthDates().isEmpty() && !listed.birthDates().isEmpty()) {
            pairs.add(
                    pair(
                            link,
                            half,
                            "with birth and country",
                            Subjects.withBirth(asked, name),
                            listed));
        }
    }

    private static LabelledPair pair(
            Link link, Half half, String what, Subject question, Subject listed) {
        return new LabelledPair(
                "two lists, by %s: %s".formatted(link.by(), what),
                half,
                true,
                link.listed().id().listId(),
                question,
                listed);
    }
}
