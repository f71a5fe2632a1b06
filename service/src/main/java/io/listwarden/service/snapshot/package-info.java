/**
 * The generation that lookups run on: start at {@link
 * io.listwarden.service.snapshot.SnapshotFollower}, which swaps {@link
 * io.listwarden.service.snapshot.CurrentSnapshot} whole.
 *
 * <p>Surprise: a failure never takes away what is served; it shows in {@link
 * io.listwarden.service.snapshot.SnapshotStatus}.
 */
@NullMarked
package io.listwarden.service.snapshot;

import org.jspecify.annotations.NullMarked;
