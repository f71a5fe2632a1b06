package io.listwarden.sync.source;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What is known of a publisher's document before it is fetched. All figures can be overridden in
 * configuration.
 *
 * @param documentId for example {@code us-csl}
 * @param format the word for this format in {@code listwarden.documents.<id>.format}, in lower case
 * @param publisher who publishes the document, in full
 * @param url where it is published
 * @param lists the lists that it carries, one for most documents
 * @param refreshEvery time between fetches; at least one minute in production
 * @param maxBytes largest document accepted, in bytes after decompression
 * @param fetchWithin longest time that a fetch may take, retries not counted
 * @param expectedMinimum parties in the smallest healthy document; below it nothing is published
 * @param expectedMaximum parties in the largest healthy document; above it nothing is published
 * @param maximumRemovedShare largest share of a list's parties that may go at once, 0 to 1
 * @param rank which document a list is served from where several carry it: the one of the highest
 *     rank that is enabled and has an accepted version; {@link #COMPILATION} or {@link
 *     #LIST_OF_ITS_OWN}
 * @param parserVersion of our reader; raised with every change of what it makes of the same bytes
 */
public record SourceDescriptor(
        String documentId,
        String format,
        String publisher,
        URI url,
        List<CarriedList> lists,
        Duration refreshEvery,
        long maxBytes,
        Duration fetchWithin,
        int expectedMinimum,
        int expectedMaximum,
        double maximumRemovedShare,
        int rank,
        int parserVersion) {
    /** The rank of a document that repeats what others publish. */
    public static final int COMPILATION = 0;

    /** The rank of the document in which an authority publishes its own list. */
    public static final int LIST_OF_ITS_OWN = 10;

    public SourceDescriptor {
        lists = List.copyOf(lists);
    }

    /**
     * A list that a document carries.
     *
     * @param listId for example {@code us-bis-el}
     * @param authority who decides who is on it, in full
     */
    public record CarriedList(String listId, String authority) {}
}
