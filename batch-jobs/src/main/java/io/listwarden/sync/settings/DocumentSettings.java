package io.listwarden.sync.settings;

import io.listwarden.sync.quality.GateLimits;
import io.listwarden.sync.source.SourceDescriptor;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;

/**
 * What holds for one document: its descriptor with what was set over it.
 *
 * @param enabled whether it is fetched at all
 * @param url where it is published
 * @param rank which document a list is served from where several carry it, the highest first
 * @param schedule when it is fetched
 * @param staleAfter how long after the last successful check its lists count as stale
 * @param maxBytes largest document accepted, in bytes after decompression
 * @param fetchWithin longest time that a fetch may take, retries not counted
 * @param gate what is believable
 */
public record DocumentSettings(
        boolean enabled,
        URI url,
        int rank,
        Schedule schedule,
        Duration staleAfter,
        long maxBytes,
        Duration fetchWithin,
        GateLimits gate) {
    /** Stands for the address of a document that is not fetched, but brought by an operator. */
    public static final URI UPLOADED = URI.create("urn:listwarden:upload");

    /** A list that could not be checked this many times in a row is stale. */
    private static final int CHECKS_UNTIL_STALE = 3;

    private static final Duration SHORTEST_UNTIL_STALE = Duration.ofSeconds(10);

    /**
     * Lays what is set over what the descriptor says.
     *
     * @throws SettingsException naming the document, if the result makes no sense
     */
    public static DocumentSettings of(
            SourceDescriptor descriptor, @Nullable DocumentOverrides set) {
        DocumentOverrides over = set == null ? DocumentOverrides.NONE : set;
        try {
            Schedule schedule = schedule(descriptor, over);
            return new DocumentSettings(
                    or(over.enabled(), true),
                    over.url() == null ? descriptor.url() : web(address(over.url())),
                    or(over.rank(), descriptor.rank()),
                    schedule,
                    or(over.staleAfter(), staleAfter(schedule)),
                    over.maxSize() == null ? descriptor.maxBytes() : over.maxSize().toBytes(),
                    or(over.fetchWithin(), descriptor.fetchWithin()),
                    gate(descriptor, over));
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    "listwarden.documents.%s: %s"
                            .formatted(descriptor.documentId(), e.getMessage()),
                    e);
        }
    }

    /** Whether there is an address to fetch the document from. */
    public boolean isFetched() {
        return !url.equals(UPLOADED);
    }

    /**
     * An address as somebody writes it; braces mark what is put in later, as a date.
     *
     * @throws IllegalArgumentException if it is none
     */
    static URI address(String text) {
        return URI.create(text.strip().replace("{", "%7B").replace("}", "%7D"));
    }

    private static URI web(URI url) {
        boolean fetched = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!fetched || url.getHost() == null) {
            throw new IllegalArgumentException("the url " + url + " is not one of the web");
        }
        return url;
    }

    private static Schedule schedule(SourceDescriptor descriptor, DocumentOverrides over) {
        if (over.cron() != null && over.refreshEvery() != null) {
            throw new IllegalArgumentException("either cron or refresh-every is set, not both");
        }
        return over.cron() != null
                ? Schedule.Cron.parse(over.cron())
                : new Schedule.Every(or(over.refreshEvery(), descriptor.refreshEvery()));
    }

    private static GateLimits gate(SourceDescriptor descriptor, DocumentOverrides over) {
        return new GateLimits(
                or(over.expectedMinimum(), descriptor.expectedMinimum()),
                or(over.expectedMaximum(), descriptor.expectedMaximum()),
                or(over.maximumRemovedShare(), descriptor.maximumRemovedShare()));
    }

    private static Duration staleAfter(Schedule schedule) {
        Duration after = schedule.interval().multipliedBy(CHECKS_UNTIL_STALE);
        return after.compareTo(SHORTEST_UNTIL_STALE) < 0 ? SHORTEST_UNTIL_STALE : after;
    }

    private static <T> T or(@Nullable T set, T otherwise) {
        return set == null ? otherwise : set;
    }
}
