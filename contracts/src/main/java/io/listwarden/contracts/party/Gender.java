package io.listwarden.contracts.party;

/** A person's gender as the publisher states it. */
public enum Gender {
    MALE,
    FEMALE
}
