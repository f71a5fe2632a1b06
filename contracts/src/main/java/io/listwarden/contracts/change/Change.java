package io.listwarden.contracts.change;

import io.listwarden.contracts.party.PartyId;

import java.util.List;

/** What happened to one party from one accepted version of its list to the next. */
public sealed interface Change {
    /** The party. */
    PartyId partyId();

    /** The primary name: the new one, or the last one of a removed party. */
    String name();

    /** The party was not on the list before. */
    record Added(PartyId partyId, String name) implements Change {}

    /**
     * The publisher says something else of the party than before.
     *
     * @param fields what differs, sorted by field; never empty
     */
    record Amended(PartyId partyId, String name, List<FieldChange> fields) implements Change {
        public Amended {
            fields = List.copyOf(fields);
        }
    }

    /** The party is on the list no more. */
    record Removed(PartyId partyId, String name) implements Change {}
}
