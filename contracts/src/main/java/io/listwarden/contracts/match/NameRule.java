package io.listwarden.contracts.match;

/** By what two names are judged. An index has to know each of the ways to find names by it. */
public sealed interface NameRule permits Tuning, OfacNames {}
