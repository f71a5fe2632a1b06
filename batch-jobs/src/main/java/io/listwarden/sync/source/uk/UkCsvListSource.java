package io.listwarden.sync.source.uk;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The UK Sanctions List in CSV. What the rows say is held in memory, each statement once, because
 * the rows of a designation may stand anywhere.
 */
public final class UkCsvListSource implements ListSource {
    private static final String FURTHER_ROW = "a further row of its designation";

    /** The line of the report date, and the header. */
    private static final int LINES_BEFORE_THE_ROWS = 2;

    private static final SourceDescriptor DESCRIPTOR =
            UkXmlListSource.descriptor(
                    "csv", "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv");

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Parties come in the order of their first rows.
     */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        DesignationTable table = document.read(bytes -> DesignationTable.read(bytes, fields));
        PartyMapper mapper = new PartyMapper(fields::unknown);
        table.designations()
                .forEach((key, designation) -> parties.accept(party(mapper, key, designation)));
        SortedMap<String, Long> leftOut = new TreeMap<>();
        leftOut.put(FURTHER_ROW, table.rows() - table.designations().size());
        return new ReadSummary(table.reportDate(), table.rows(), 0, leftOut, fields.report());
    }

    private static ListedParty party(PartyMapper mapper, String key, Designation designation) {
        try {
            return mapper.party(key, designation);
        } catch (IllegalArgumentException e) {
            throw new MalformedListException("Unique ID %s: %s.".formatted(key, e.getMessage()), e);
        }
    }

    /** {@inheritDoc} The lines outside of quotes, without the two before the rows. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofQuotedLines(document) - LINES_BEFORE_THE_ROWS;
    }
}
