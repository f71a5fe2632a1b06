package io.listwarden.service.web;

import io.listwarden.contracts.match.Comparison;
import io.listwarden.contracts.match.Matcher;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.index.Hit;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.Search;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The index that the others have to agree with: it looks at every party. */
record FullScan(List<ListedParty> parties, Matcher matcher) implements PartyIndex {
    @Override
    public List<Hit> search(Search search) {
        return parties.stream()
                .filter(
                        party ->
                                search.lists().isEmpty()
                                        || search.lists().contains(party.id().listId()))
                .flatMap(party -> hit(party, search))
                .sorted(
                        Comparator.comparingDouble(Hit::score)
                                .reversed()
                                .thenComparing(hit -> hit.party().id()))
                .limit(search.limit())
                .toList();
    }

    private Stream<Hit> hit(ListedParty party, Search search) {
        List<ListedName> names =
                party.names().stream()
                        .filter(
                                name ->
                                        search.includeWeakAliases()
                                                || name.strength() == AliasStrength.STRONG)
                        .toList();
        Comparison comparison = matcher.compare(search.question(), subject(party, names));
        return comparison.score() < search.threshold()
                ? Stream.of()
                : Stream.of(
                        new Hit(
                                party,
                                comparison.score(),
                                comparison.matchedName() < 0
                                        ? null
                                        : names.get(comparison.matchedName()),
                                comparison::evidence));
    }

    private static Subject subject(ListedParty party, List<ListedName> names) {
        return new Subject(
                party.kind(),
                names.stream().map(name -> SharedWords.strong(name.text())).toList(),
                List.of(),
                List.of(),
                List.of(),
                party.identifiers().stream()
                        .map(
                                number ->
                                        new Subject.IdentifierNumber(
                                                number.type(), number.value(), number.country()))
                        .toList(),
                List.of());
    }

    @Override
    public @Nullable ListedParty party(PartyId id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public int size() {
        return parties.size();
    }
}
