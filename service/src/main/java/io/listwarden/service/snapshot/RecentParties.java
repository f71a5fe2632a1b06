package io.listwarden.service.snapshot;

import io.listwarden.contracts.party.ListedParty;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Parties that were decoded lately: those that are asked for again and again are decoded once. Each
 * has one place, from which another one pushes it out.
 */
final class RecentParties {
    private static final int FEWEST = 16;
    private static final int SHARE = 32;

    private final IntFunction<ListedParty> decoder;
    private final AtomicReferenceArray<Decoded> places;

    private record Decoded(int number, ListedParty party) {}

    /**
     * @param size of the list; a small share of it is held
     * @param decoder decodes the party of a number
     */
    RecentParties(int size, IntFunction<ListedParty> decoder) {
        this.decoder = decoder;
        this.places = new AtomicReferenceArray<>(Math.max(FEWEST, size / SHARE));
    }

    ListedParty get(int number) {
        int place = number % places.length();
        Decoded recent = places.get(place);
        if (recent != null && recent.number() == number) {
            return recent.party();
        }
        ListedParty party = decoder.apply(number);
        places.set(place, new Decoded(number, party));
        return party;
    }
}
