package io.listwarden.service.index;

import java.util.List;

/** Builds an index that finds parties by the words of their names, on all cores. */
public final class TokenIndexBuilder implements PartyIndexBuilder {
    @Override
    public PartyIndex buildFrom(List<PartyList> lists) {
        Parties parties = new Parties(List.copyOf(lists));
        Tokenised tokenised = Tokenised.of(lists);
        Dictionary dictionary = new Dictionary(tokenised.words());
        Names names = tokenised.pack(dictionary);
        return new TokenIndex(
                parties,
                dictionary,
                names,
                Bearers.of(names, dictionary.size()),
                Runs.of(names, dictionary),
                namesOf(names, parties.size()),
                Identities.of(parties));
    }

    private static Rows namesOf(Names names, int parties) {
        return Rows.of(
                parties,
                pairs -> {
                    for (int name = 0; name < names.size(); name++) {
                        pairs.add(names.parties()[name], name);
                    }
                });
    }
}
