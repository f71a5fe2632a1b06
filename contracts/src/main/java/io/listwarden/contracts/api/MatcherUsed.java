package io.listwarden.contracts.api;

/**
 * What scored an answer. The same question to the same list versions has the same scores wherever
 * both are the same.
 *
 * @param profile the profile that was asked for, or the service's own
 * @param version changes whenever a score of the profile may
 */
public record MatcherUsed(String profile, String version) {}
