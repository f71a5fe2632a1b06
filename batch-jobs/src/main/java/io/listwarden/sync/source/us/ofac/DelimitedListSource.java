package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads OFAC's lists from the delimited files: {@code sdn.csv} and its three companions, or those
 * of the non-SDN lists. One entry is one record; in the non-SDN document it becomes one party for
 * each list that it stands on.
 *
 * <p>All rows are held in memory, because those of a party stand in four files.
 */
public final class DelimitedListSource implements ListSource {
    private static final String FORMAT = "delimited";
    private static final String SDN_LIST = "us-ofac-sdn";
    private static final String OFFICE =
            "Office of Foreign Assets Control, United States Department of the Treasury";
    private static final URI FOLDER =
            URI.create(
                    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/");

    private final SourceDescriptor descriptor;
    private final DelimitedFiles files;

    private DelimitedListSource(SourceDescriptor descriptor, DelimitedFiles files) {
        this.descriptor = descriptor;
        this.files = files;
    }

    /** The list of Specially Designated Nationals and Blocked Persons. */
    public static DelimitedListSource sdn() {
        return new DelimitedListSource(
                descriptor(SDN_LIST, List.of(SDN_LIST), 64L << 20, 11_000, 60_000, 0.05),
                DelimitedFiles.SDN);
    }

    /** The consolidated list of all that is not on the SDN list. */
    public static DelimitedListSource nonSdn() {
        return new DelimitedListSource(
                descriptor("us-ofac-cons", NonSdnLists.ALL, 16L << 20, 300, 1_600, 0.10),
                DelimitedFiles.NON_SDN);
    }

    private static SourceDescriptor descriptor(
            String document,
            List<String> lists,
            long maxBytes,
            int minimum,
            int maximum,
            double removedShare) {
        return new SourceDescriptor(
                document,
                FORMAT,
                OFFICE,
                FOLDER,
                lists.stream().map(list -> new CarriedList(list, OFFICE)).toList(),
                Duration.ofHours(6),
                maxBytes,
                Duration.ofMinutes(10),
                minimum,
                maximum,
                removedShare,
                SourceDescriptor.LIST_OF_ITS_OWN,
                1);
    }

    @Override
    public SourceDescriptor descriptor() {
        return descriptor;
    }

    /** The names of the files. */
    public List<String> members() {
        return files.names();
    }

    /** {@inheritDoc} The publisher writes their names in capitals. */
    @Override
    public Map<String, URI> members(URI folder) {
        Map<String, URI> members = new LinkedHashMap<>();
        files.names()
                .forEach(name -> members.put(name, folder.resolve(name.toUpperCase(Locale.ROOT))));
        return members;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Parties come in the order of the entries. The files say no date of their own, so the
     * source date is the answer's {@code Last-Modified}.
     */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        List<DelimitedEntry> entries = DelimitedSet.read(document, files, fields);
        DelimitedPartyReader reader = new DelimitedPartyReader(fields);
        long listings = 0;
        for (DelimitedEntry entry : entries) {
            List<ListedParty> listed = reader.read(entry, lists(fields));
            listed.forEach(parties);
            listings += listed.size();
        }
        return new ReadSummary(
                lastModified(document),
                entries.size(),
                listings - entries.size(),
                new TreeMap<>(),
                fields.report());
    }

    private DelimitedPartyReader.Lists lists(FieldTally fields) {
        return files.equals(DelimitedFiles.SDN)
                ? (programmes, facts) -> List.of(SDN_LIST)
                : (programmes, facts) -> NonSdnLists.of(programmes, facts.statements(), fields::unknown);
    }

    /** {@inheritDoc} The lines of the entries' file outside of quotes; it has no header. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofQuotedLines(document, files.entries());
    }

    private static @Nullable Instant lastModified(FetchedDocument document) {
        String header = document.header("last-modified");
        try {
            return header == null
                    ? null
                    : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip()));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
