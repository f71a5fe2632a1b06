package io.listwarden.service.learning;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.evaluation.PartySplit;
import io.listwarden.service.evaluation.RealLists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of everybody on the lists, a party that several lists carry taken together.
 *
 * @param parties in the order of their smallest ids
 */
public record ListedNames(List<Party> parties) {
    /**
     * One party.
     *
     * @param kind by the first of its entries
     * @param development whether pairs of its names may be learned from
     * @param names every spelling once, in order; never empty
     */
    public record Party(PartyKind kind, boolean development, List<String> names) {}

    /** Those of all real lists; a test that asks for them is skipped where they are not at hand. */
    public static ListedNames ofRealLists() {
        return of(RealLists.parties());
    }

    /** Those of one kind of parties. */
    public ListedNames ofKind(PartyKind kind) {
        return new ListedNames(parties.stream().filter(party -> party.kind() == kind).toList());
    }

    static ListedNames of(Collection<ListedParty> entries) {
        PartySplit split = PartySplit.of(entries);
        SortedMap<PartyId, List<ListedParty>> clusters = new TreeMap<>();
        for (ListedParty entry : entries) {
            clusters.computeIfAbsent(split.cluster(entry.id()), id -> new ArrayList<>()).add(entry);
        }
        List<Party> parties = new ArrayList<>();
        clusters.forEach(
                (id, cluster) ->
                        parties.add(
                                new Party(
                                        cluster.getFirst().kind(),
                                        split.isDevelopment(id),
                                        names(cluster))));
        return new ListedNames(parties);
    }

    private static List<String> names(List<ListedParty> entries) {
        return entries.stream()
                .flatMap(entry -> entry.names().stream())
                .map(ListedName::text)
                .distinct()
                .sorted()
                .toList();
    }
}
