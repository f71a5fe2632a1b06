package io.listwarden.sync.history;

/** How long a step of a run took, in milliseconds. */
public record StepTiming(String name, long millis) {}
