/**
 * Start here: the job that brings one document's lists up to date, and what sets it off.
 *
 * <p>{@link io.listwarden.sync.job.SyncJob} names the steps in their order: fetch, read, gate,
 * record, publish; each is a class of its own. {@link io.listwarden.sync.job.SyncRunner} starts
 * runs, {@link io.listwarden.sync.job.SyncScheduler} decides when, {@link
 * io.listwarden.sync.job.Recovery} finishes what a killed process left.
 *
 * <p>Surprises: the difference to the served version is made inside the recording transaction, so
 * that nothing can come in between; releasing a quarantined version is a run of the same job that
 * reads the archived document instead of fetching.
 */
@NullMarked
package io.listwarden.sync.job;

import org.jspecify.annotations.NullMarked;
