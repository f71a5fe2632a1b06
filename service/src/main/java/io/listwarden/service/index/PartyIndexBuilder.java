package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes an index of a generation's parties. */
@FunctionalInterface
public interface PartyIndexBuilder {
    /**
     * @param lists all lists of the generation
     * @throws IllegalStateException if two lists bear the same id
     */
    PartyIndex buildFrom(List<PartyList> lists);

    /**
     * {@link #buildFrom} of parties of any lists in any order.
     *
     * @throws IllegalStateException if two parties bear the same id
     */
    default PartyIndex build(Collection<ListedParty> parties) {
        Map<String, List<ListedParty>> lists =
                parties.stream()
                        .collect(
                                Collectors.groupingBy(
                                        party -> party.id().listId(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return buildFrom(
                lists.entrySet().stream()
                        .map(list -> PartyList.of(list.getKey(), list.getValue()))
                        .toList());
    }
}
