package io.listwarden.contracts.generation;

import java.time.Duration;

/**
 * How generations are kept in Redis.
 *
 * @param prefix of every key and channel; in a Redis Cluster one with a hash tag, such as {@code
 *     {listwarden}:}, because a publication touches all keys in one step
 * @param keptManifests how many manifests stay, the current one counted; at least 1
 * @param grace how long a blob stays that no kept manifest needs, for readers in the middle of
 *     loading it and publishers in the middle of publishing it
 * @param timeout longest time for a connection, for an answer, and for a free connection of the
 *     pool
 */
public record RedisStoreSettings(
        String prefix, int keptManifests, Duration grace, Duration timeout) {
    /** What suits one machine and a cluster alike. */
    public static final RedisStoreSettings DEFAULT =
            new RedisStoreSettings("listwarden:", 10, Duration.ofHours(1), Duration.ofSeconds(2));

    public RedisStoreSettings {
        if (keptManifests < 1) {
            throw new IllegalArgumentException("the current manifest is always kept");
        }
        if (!grace.isPositive() || !timeout.isPositive()) {
            throw new IllegalArgumentException("grace and timeout are longer than nothing");
        }
    }

    /** The same under another prefix. */
    public RedisStoreSettings withPrefix(String other) {
        return new RedisStoreSettings(other, keptManifests, grace, timeout);
    }
}
