package io.listwarden.service.index;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All parties by number, and what the search filters by. */
final class Parties {
    private static final PartyKind[] KINDS = PartyKind.values();

    private final List<ListedParty> parties;
    private final Map<PartyId, ListedParty> byId = new HashMap<>();
    private final Map<String, Integer> lists = new HashMap<>();
    private final short[] listOf;
    private final byte[] kindOf;

    /**
     * @throws IllegalStateException if two parties bear the same id
     */
    Parties(List<ListedParty> parties) {
        this.parties = parties;
        this.listOf = new short[parties.size()];
        this.kindOf = new byte[parties.size()];
        for (int i = 0; i < parties.size(); i++) {
            add(parties.get(i), i);
        }
    }

    private void add(ListedParty party, int number) {
        if (byId.put(party.id(), party) != null) {
            throw new IllegalStateException(party.id() + " comes twice");
        }
        listOf[number] =
                lists.computeIfAbsent(party.id().listId(), list -> lists.size()).shortValue();
        kindOf[number] = (byte) party.kind().ordinal();
    }

    ListedParty get(int number) {
        return parties.get(number);
    }

    @Nullable ListedParty get(PartyId id) {
        return byId.get(id);
    }

    int size() {
        return parties.size();
    }

    /**
     * Which parties a search leaves in: those on its lists, and of its kind where both are known.
     */
    Filter filter(Search search) {
        boolean[] asked = new boolean[lists.size()];
        lists.forEach(
                (list, number) ->
                        asked[number] = search.lists().isEmpty() || search.lists().contains(list));
        return new Filter(asked, search.question().kind());
    }

    /** See {@link #filter}. */
    final class Filter {
        private final boolean[] lists;
        private final PartyKind kind;
        private final boolean letsAll;

        private Filter(boolean[] lists, PartyKind kind) {
            this.lists = lists;
            this.kind = kind;
            this.letsAll = kind == PartyKind.UNKNOWN && areAll(lists);
        }

        private static boolean areAll(boolean[] lists) {
            for (boolean list : lists) {
                if (!list) {
                    return false;
                }
            }
            return true;
        }

        boolean lets(int party) {
            return letsAll || (lists[listOf[party]] && isOfKind(KINDS[kindOf[party]]));
        }

        private boolean isOfKind(PartyKind other) {
            return kind == other || kind == PartyKind.UNKNOWN || other == PartyKind.UNKNOWN;
        }
    }
}
