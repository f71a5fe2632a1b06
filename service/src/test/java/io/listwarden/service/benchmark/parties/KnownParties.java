package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.service.evaluation.RealLists;

import org.opentest4j.TestAbortedException;

import java.util.List;

/** What the generator learns from. */
public final class KnownParties {
    private KnownParties() {}

    /** The parties of the real lists, or made-up ones where those are not at hand. */
    public static List<ListedParty> atHand() {
        try {
            return RealLists.parties();
        } catch (TestAbortedException absent) {
            return MadeUpParties.parties();
        }
    }
}
