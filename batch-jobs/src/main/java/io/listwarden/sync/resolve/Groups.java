package io.listwarden.sync.resolve;

import io.listwarden.contracts.link.Identity;
import io.listwarden.contracts.link.Identity.Join;
import io.listwarden.contracts.link.Identity.Rule;
import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets of parties that are one; whoever joins first wins. No set ever holds two parties of one
 * list: a join that would bring that about is not made.
 */
final class Groups {
    private final List<PartyId> parties;
    private final int[] above;

    /** For each party that stands for its set: the lists of the set. */
    private final List<Set<String>> lists = new ArrayList<>();

    private final List<Made> made = new ArrayList<>();

    private record Made(int party, Join join) {}

    Groups(List<PartyId> parties) {
        this.parties = parties;
        this.above = new int[parties.size()];
        for (int i = 0; i < above.length; i++) {
            above[i] = i;
            lists.add(new HashSet<>(Set.of(parties.get(i).listId())));
        }
    }

    /** The party that stands for the set of this one. */
    private int root(int party) {
        int root = party;
        while (above[root] != root) {
            above[root] = above[above[root]];
            root = above[root];
        }
        return root;
    }

    /** Whether the two are apart, and their sets have no list in common. */
    boolean mayJoin(int one, int other) {
        return Collections.disjoint(lists.get(root(one)), lists.get(root(other)));
    }

    /** Joins the two if they may be. */
    void join(int one, int other, Rule rule, String detail) {
        if (mayJoin(one, other)) {
            lists.get(root(one)).addAll(lists.get(root(other)));
            above[root(other)] = root(one);
            made.add(new Made(one, new Join(parties.get(one), parties.get(other), rule, detail)));
        }
    }

    /** The sets of more than one party, sorted by their first. */
    List<Identity> identities() {
        Map<Integer, List<PartyId>> members = new TreeMap<>();
        Map<Integer, List<Join>> joins = new TreeMap<>();
        for (int i = 0; i < above.length; i++) {
            members.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(parties.get(i));
        }
        for (Made each : made) {
            joins.computeIfAbsent(root(each.party), _ -> new ArrayList<>()).add(each.join);
        }
        return members.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> identity(group.getValue(), joins.get(group.getKey())))
                .sorted(Comparator.comparing(group -> group.parties().getFirst()))
                .toList();
    }

    private static Identity identity(List<PartyId> parties, @Nullable List<Join> joins) {
        return new Identity(parties.stream().sorted().toList(), Objects.requireNonNull(joins));
    }
}
