package io.listwarden.contracts.api;

import org.jspecify.annotations.Nullable;

/**
 * Releases or rejects a quarantined version.
 *
 * @param reason why, for the audit log, 1 to 1,000 characters; required
 */
public record DecisionRequest(@Nullable String reason) {}
