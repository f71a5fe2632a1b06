package io.listwarden.service.index;

import io.listwarden.contracts.extract.Extract;
import io.listwarden.contracts.party.ListedParty;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The parties of one list, numbered in the order of their keys. Immutable and safe for any number
 * of threads.
 */
public interface PartyList {
    /** The list. */
    String listId();

    /** What an index needs of its parties. */
    Extract extract();

    /** A party as it is listed; may have to be decoded. */
    ListedParty party(int number);

    /**
     * A list of decoded parties; normalises their names.
     *
     * @param parties all of the list's, in any order
     * @throws IllegalStateException if two parties bear the same id
     */
    static PartyList of(String listId, Collection<ListedParty> parties) {
        List<ListedParty> sorted =
                parties.stream().sorted(Comparator.comparing(party -> party.id().key())).toList();
        return of(listId, sorted, Extract.of("", sorted, new byte[0]));
    }

    /** A list of decoded parties, sorted by key, with their extract. */
    static PartyList of(String listId, List<ListedParty> parties, Extract extract) {
        return new DecodedParties(listId, List.copyOf(parties), extract);
    }
}
