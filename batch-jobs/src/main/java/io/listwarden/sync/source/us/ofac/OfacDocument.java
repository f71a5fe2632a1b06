package io.listwarden.sync.source.us.ofac;

import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The two documents that OFAC publishes, whatever the format. */
enum OfacDocument {
    /** Specially Designated Nationals and Blocked Persons: some 18,000 entries in 2026. */
    SDN("us-ofac-sdn", List.of("us-ofac-sdn"), 12_000, 60_000, 0.05),
    /** All lists beside that one, some 440 entries; a few of them stand on two of its lists. */
    NON_SDN("us-ofac-cons", NonSdnLists.ALL, 250, 2_000, 0.10);

    private static final String OFFICE =
            "Office of Foreign Assets Control, United States Department of the Treasury";
    private static final URI FOLDER =
            URI.create(
                    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/");

    private final String documentId;
    private final List<String> lists;
    private final int expectedMinimum;
    private final int expectedMaximum;
    private final double maximumRemovedShare;

    OfacDocument(
            String documentId,
            List<String> lists,
            int expectedMinimum,
            int expectedMaximum,
            double maximumRemovedShare) {
        this.documentId = documentId;
        this.lists = lists;
        this.expectedMinimum = expectedMinimum;
        this.expectedMaximum = expectedMaximum;
        this.maximumRemovedShare = maximumRemovedShare;
    }

    /** The lists that it carries. */
    List<String> lists() {
        return lists;
    }

    /**
     * The descriptor of the document in one format.
     *
     * @param file the file's name below the folder of all exports, or "" for the folder
     */
    SourceDescriptor descriptor(String format, String file, long maxBytes) {
        return new SourceDescriptor(
                documentId,
                format,
                OFFICE,
                FOLDER.resolve(file),
                lists.stream().map(list -> new CarriedList(list, OFFICE)).toList(),
                Duration.ofHours(6),
                maxBytes,
                Duration.ofMinutes(10),
                expectedMinimum,
                expectedMaximum,
                maximumRemovedShare,
                SourceDescriptor.LIST_OF_ITS_OWN,
                1);
    }
}
