package io.listwarden.service.index;

import io.listwarden.contracts.extract.PartyFacts;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All parties by number, list after list, and what the search filters by. */
final class Parties {
    private final List<PartyList> lists;

    /** The number of each list's first party, and the number of all. */
    private final int[] firsts;

    /** Where each list stands among the others when parties are sorted by id. */
    private final int[] ranks;

    private final short[] listOf;

    /**
     * @throws IllegalStateException if two lists bear the same id
     */
    Parties(List<PartyList> lists) {
        this.lists = lists;
        this.firsts = firsts(lists);
        this.ranks = ranks(lists.stream().map(PartyList::listId).toList());
        this.listOf = new short[size()];
        for (int list = 0; list < lists.size(); list++) {
            Arrays.fill(listOf, firsts[list], firsts[list + 1], (short) list);
        }
    }

    private static int[] firsts(List<PartyList> lists) {
        int[] firsts = new int[lists.size() + 1];
        for (int list = 0; list < lists.size(); list++) {
            firsts[list + 1] = firsts[list] + lists.get(list).extract().size();
        }
        return firsts;
    }

    private static int[] ranks(List<String> ids) {
        if (Set.copyOf(ids).size() < ids.size()) {
            throw new IllegalStateException("a list comes twice: " + ids);
        }
        List<String> sorted = ids.stream().sorted(Comparator.comparing(id -> id + ":")).toList();
        return ids.stream().mapToInt(sorted::indexOf).toArray();
    }

    /** The party, decoded where it is stored packed. */
    ListedParty get(int number) {
        return listOf(number).party(ownNumber(number));
    }

    @Nullable ListedParty get(PartyId id) {
        for (PartyList list : lists) {
            if (list.listId().equals(id.listId())) {
                int own = list.extract().find(id.key());
                return own < 0 ? null : list.party(own);
            }
        }
        return null;
    }

    PartyFacts facts(int number) {
        return listOf(number).extract().facts(ownNumber(number));
    }

    PartyKind kind(int number) {
        return listOf(number).extract().kind(ownNumber(number));
    }

    private PartyList listOf(int number) {
        return lists.get(listOf[number]);
    }

    private int ownNumber(int number) {
        return number - firsts[listOf[number]];
    }

    int size() {
        return firsts[firsts.length - 1];
    }

    /** Compares two parties by their ids; in one list they are in this order. */
    int compareIds(int one, int other) {
        int byList = Integer.compare(ranks[listOf[one]], ranks[listOf[other]]);
        return byList != 0 ? byList : Integer.compare(one, other);
    }

    /**
     * Which parties a search leaves in: those on its lists, and of its kind where both are known.
     */
    Filter filter(Search search) {
        boolean[] asked = new boolean[lists.size()];
        for (int list = 0; list < asked.length; list++) {
            asked[list] =
                    search.lists().isEmpty() || search.lists().contains(lists.get(list).listId());
        }
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
            return letsAll || (lists[listOf[party]] && isOfKind(kind(party)));
        }

        private boolean isOfKind(PartyKind other) {
            return kind == other || kind == PartyKind.UNKNOWN || other == PartyKind.UNKNOWN;
        }
    }
}
