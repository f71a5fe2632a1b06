/**
 * Sync runs and decisions about quarantined versions, each action with a row in the audit log.
 * Start at {@link io.listwarden.service.operations.SyncRunController}.
 */
@NullMarked
package io.listwarden.service.operations;

import org.jspecify.annotations.NullMarked;
