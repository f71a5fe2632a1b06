package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.party.ListedParty;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Parties that are made whenever they are asked for. */
final class GeneratedParties extends AbstractList<ListedParty> implements RandomAccess {
    private final NameGenerator generator;
    private final int size;

    GeneratedParties(NameGenerator generator, int size) {
        this.generator = generator;
        this.size = size;
    }

    @Override
    public ListedParty get(int number) {
        return generator.party(Objects.checkIndex(number, size));
    }

    @Override
    public int size() {
        return size;
    }
}
