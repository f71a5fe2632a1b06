package io.listwarden.sync.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * What is set for one document under {@code listwarden.documents.<id>}; null leaves what its
 * descriptor says.
 *
 * @param enabled whether it is fetched at all
 * @param url where it is published, as it is asked for; a text because conversions to addresses
 *     encode what is encoded already
 * @param format in which of its formats it is published, where there are several; a word in lower
 *     case
 * @param rank which document a list is served from where several carry it, the highest first
 * @param refreshEvery time between fetches
 * @param cron when it is fetched instead, as a cron expression of six fields in UTC
 * @param staleAfter how long after the last successful check its lists count as stale
 * @param maxSize largest document accepted, after decompression
 * @param fetchWithin longest time that a fetch may take, retries not counted
 * @param expectedMinimum parties in the smallest document that is believed
 * @param expectedMaximum parties in the largest document that is believed
 * @param maximumRemovedShare largest share of a list's parties that may go at once, 0 to 1
 */
public record DocumentOverrides(
        @Nullable Boolean enabled,
        @Nullable String url,
        @Nullable String format,
        @Nullable Integer rank,
        @Nullable Duration refreshEvery,
        @Nullable String cron,
        @Nullable Duration staleAfter,
        @Nullable DataSize maxSize,
        @Nullable Duration fetchWithin,
        @Nullable Integer expectedMinimum,
        @Nullable Integer expectedMaximum,
        @Nullable Double maximumRemovedShare) {
    static final DocumentOverrides NONE =
            new DocumentOverrides(
                    null, null, null, null, null, null, null, null, null, null, null, null);
}
