package io.listwarden.sync.history;

import io.listwarden.contracts.party.ListedParty;

import java.util.function.Consumer;

/**
 * All parties of one list, handed over one at a time; a collection's {@code forEach} is one.
 * Whatever it throws undoes the recording and reaches the caller as it is.
 */
@FunctionalInterface
public interface PartyStream {
    void forEach(Consumer<ListedParty> parties);
}
