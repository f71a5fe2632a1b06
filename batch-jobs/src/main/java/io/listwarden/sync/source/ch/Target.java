package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.Details;

import java.util.ArrayList;
import java.util.List;

/** What stands directly in one {@code target}, collected while the document passes. */
final class Target {
    final String key;
    final List<String> setIds = new ArrayList<>();
    final List<String> foreignIdentifiers = new ArrayList<>();
    final Details.Builder genericAttributes = Details.builder();
    final List<PartyElement> bodies = new ArrayList<>();
    final List<Modification> modifications = new ArrayList<>();

    Target(String key) {
        this.key = key;
    }

    /**
     * What the target is.
     *
     * @throws IllegalArgumentException if it is nothing, or several things
     */
    PartyElement body() {
        if (bodies.size() != 1) {
            throw new IllegalArgumentException(
                    "the target has %d of individual, entity and object instead of one"
                            .formatted(bodies.size()));
        }
        return bodies.getFirst();
    }
}
