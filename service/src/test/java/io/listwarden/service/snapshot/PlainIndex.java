package io.listwarden.service.snapshot;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.service.index.Hit;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.PartyList;
import io.listwarden.service.index.Search;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An index that knows parties by their id alone. */
record PlainIndex(Map<PartyId, ListedParty> parties) implements PartyIndex {
    static PartyIndex build(Collection<PartyList> lists) {
        return new PlainIndex(
                lists.stream()
                        .flatMap(PlainIndex::parties)
                        .collect(Collectors.toMap(ListedParty::id, Function.identity())));
    }

    static Stream<ListedParty> parties(PartyList list) {
        return IntStream.range(0, list.extract().size()).mapToObj(list::party);
    }

    @Override
    public List<Hit> search(Search search) {
        throw new UnsupportedOperationException("nobody searches here");
    }

    @Override
    public @Nullable ListedParty party(PartyId id) {
        return parties.get(id);
    }

    @Override
    public int size() {
        return parties.size();
    }
}
