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
                bearers(names, dictionary),
                namesOf(names, parties.size()),
                Identities.of(parties));
    }

    private static Rows bearers(Names names, Dictionary dictionary) {
        return Rows.of(
                dictionary.size(),
                pairs -> {
                    for (int name = 0; name < names.size(); name++) {
                        addBearer(names, name, pairs);
                    }
                });
    }

    /** A name that has a word twice stands among its bearers once. */
    private static void addBearer(Names names, int name, Rows.Pairs pairs) {
        int[] words = names.words().values();
        for (int at = names.words().start(name); at < names.words().end(name); at++) {
            if (isFirst(names, name, at)) {
                pairs.add(words[at], name);
            }
        }
    }

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
        return Rows.of(
                parties,
                pairs -> {
                    for (int name = 0; name < names.size(); name++) {
                        pairs.add(names.parties()[name], name);
                    }
                });
    }
}
