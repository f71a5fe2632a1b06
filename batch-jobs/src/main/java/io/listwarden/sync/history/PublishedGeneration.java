package io.listwarden.sync.history;

import java.time.Instant;

/**
 * A generation as it was published.
 *
 * @param number counts up from 1
 * @param publishedAt when
 * @param manifest its manifest, JSON
 */
public record PublishedGeneration(long number, Instant publishedAt, String manifest) {}
