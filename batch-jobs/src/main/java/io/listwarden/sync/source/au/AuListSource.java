package io.listwarden.sync.source.au;

import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.LastModified;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Australia's Consolidated List of persons and entities under targeted sanctions ({@code au-dfat}).
 *
 * <p>All rows are held in memory, since those of one party need not stand together; {@link
 * WorkbookGuard} bounds them.
 */
public final class AuListSource implements ListSource {
    static final String LIST_ID = "au-dfat";

    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    LIST_ID,
                    "xlsx",
                    "Department of Foreign Affairs and Trade, Australia",
                    URI.create(
                            "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx"),
                    List.of(new CarriedList(LIST_ID, "Minister for Foreign Affairs, Australia")),
                    Duration.ofHours(6),
                    32L << 20,
                    Duration.ofMinutes(10),
                    2_500,
                    14_000,
                    0.05,
                    SourceDescriptor.LIST_OF_ITS_OWN,
                    1);

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Parties come in the order of their first rows. The sheet says no date of its own, so the
     * source date is the answer's {@code Last-Modified}.
     */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        List<AuRow> rows = rows(document, fields);
        SortedMap<String, Long> leftOut = new TreeMap<>();
        PartyMapper mapper = new PartyMapper(fields);
        for (PartyRows party : PartyRows.group(rows, fields)) {
            parties.accept(mapper.party(party));
            leaveOut(leftOut, "a further name of its party", party.otherNames().size());
        }
        leaveOut(leftOut, "blank", rows.stream().filter(AuRow::isBlank).count());
        return new ReadSummary(LastModified.of(document), rows.size(), 0, leftOut, fields.report());
    }

    private static void leaveOut(SortedMap<String, Long> leftOut, String reason, long rows) {
        if (rows > 0) {
            leftOut.merge(reason, rows, Long::sum);
        }
    }

    /** {@inheritDoc} The rows of all sheets that hold a value, without the header. */
    @Override
    public long count(FetchedDocument document) {
        try {
            return RowCount.of(document.path()) - 1;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static List<AuRow> rows(FetchedDocument document, FieldTally fields) {
        try {
            WorkbookGuard.check(document.path());
            return Workbook.read(document.path(), fields);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static ListwardenException unreadable(IOException e) {
        return e instanceof NoSuchFileException
                ? FetchedDocument.unopened(e)
                : new MalformedListException(
                        "The document is no complete XLSX file: " + e.getMessage() + ".", e);
    }
}
