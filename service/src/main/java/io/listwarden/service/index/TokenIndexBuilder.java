package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;

import java.util.Collection;
import java.util.List;

/** Builds an index that finds parties by the words of their names; normalises on all cores. */
public final class TokenIndexBuilder implements PartyIndexBuilder {
    /**
     * @throws IllegalStateException if two parties bear the same id
     */
    @Override
    public PartyIndex build(Collection<ListedParty> parties) {
        List<ListedParty> all = List.copyOf(parties);
        Parties numbered = new Parties(all);
        Tokenised tokenised = Tokenised.of(all);
        Dictionary dictionary = new Dictionary(tokenised.words());
        Names names = tokenised.pack(dictionary);
        return new TokenIndex(
                numbered,
                dictionary,
                names,
                bearers(names, dictionary),
                namesOf(names, all.size()),
                Identities.of(all));
    }

    private static Rows bearers(Names names, Dictionary dictionary) {
        Rows.Builder builder = new Rows.Builder(dictionary.size());
        for (int name = 0; name < names.size(); name++) {
            for (int at = names.words().start(name); at < names.words().end(name); at++) {
                if (isFirst(names, name, at)) {
                    builder.count(names.words().values()[at]);
                }
            }
        }
        for (int name = 0; name < names.size(); name++) {
            for (int at = names.words().start(name); at < names.words().end(name); at++) {
                if (isFirst(names, name, at)) {
                    builder.put(names.words().values()[at], name);
                }
            }
        }
        return builder.build();
    }

    /** A name that has a word twice stands among its bearers once. */
    private static boolean isFirst(Names names, int name, int at) {
        int[] words = names.words().values();
        for (int before = names.words().start(name); before < at; before++) {
            if (words[before] == words[at]) {
                return false;
            }
        }
        return true;
    }

    private static Rows namesOf(Names names, int parties) {
        Rows.Builder builder = new Rows.Builder(parties);
        for (int party : names.parties()) {
            builder.count(party);
        }
        for (int name = 0; name < names.size(); name++) {
            builder.put(names.parties()[name], name);
        }
        return builder.build();
    }
}
