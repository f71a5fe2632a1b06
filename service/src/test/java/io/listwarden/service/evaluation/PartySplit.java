package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Parts the listed parties into a development half, of which anything may be looked at and learned,
 * and a test half, of which figures alone are.
 *
 * <p>Parties that may be one, on whatever lists, form a cluster (see {@link IdentityKeys}), and a
 * hash of the smallest id in a cluster says where all of it belongs: nothing is in both halves.
 */
public final class PartySplit {
    private final Map<PartyId, PartyId> clusters;

    private PartySplit(Map<PartyId, PartyId> clusters) {
        this.clusters = Map.copyOf(clusters);
    }

    /** Parts these parties; the same parties in any order are parted alike. */
    public static PartySplit of(Collection<ListedParty> parties) {
        Forest forest = new Forest();
        Map<String, PartyId> firstOfKey = new HashMap<>();
        for (ListedParty party : parties) {
            forest.add(party.id());
            for (String key : IdentityKeys.of(party)) {
                PartyId other = firstOfKey.putIfAbsent(key, party.id());
                if (other != null) {
                    forest.join(party.id(), other);
                }
            }
        }
        return new PartySplit(forest.roots());
    }

    /**
     * Whether a party belongs to the development half.
     *
     * @throws IllegalArgumentException if it is none of the parties that were parted
     */
    public boolean isDevelopment(PartyId party) {
        CRC32 hash = new CRC32();
        hash.update(cluster(party).toString().getBytes(StandardCharsets.UTF_8));
        return (hash.getValue() & 1) == 0;
    }

    /**
     * The smallest id among the parties that may be one with this one.
     *
     * @throws IllegalArgumentException if it is none of the parties that were parted
     */
    public PartyId cluster(PartyId party) {
        PartyId cluster = clusters.get(party);
        if (cluster == null) {
            throw new IllegalArgumentException("not one of the parties: " + party);
        }
        return cluster;
    }

    /** Disjoint sets of ids, each rooted at its smallest (Tarjan 1975, with path halving). */
    private static final class Forest {
        private final Map<PartyId, PartyId> parents = new HashMap<>();

        void add(PartyId id) {
            parents.putIfAbsent(id, id);
        }

        void join(PartyId a, PartyId b) {
            PartyId first = root(a);
            PartyId second = root(b);
            boolean ordered = first.compareTo(second) <= 0;
            parents.put(ordered ? second : first, ordered ? first : second);
        }

        Map<PartyId, PartyId> roots() {
            Map<PartyId, PartyId> roots = new HashMap<>();
            parents.keySet().forEach(id -> roots.put(id, root(id)));
            return roots;
        }

        private PartyId root(PartyId id) {
            PartyId at = id;
            PartyId parent = parent(at);
            while (!parent.equals(at)) {
                PartyId grandparent = parent(parent);
                parents.put(at, grandparent);
                at = grandparent;
                parent = parent(at);
            }
            return at;
        }

        private PartyId parent(PartyId id) {
            return parents.getOrDefault(id, id);
        }
    }
}
