package io.listwarden.sync.source.uk;

import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads the UK Sanctions List as a table, in which a designation stands on a row for each of its
 * names and addresses; the rows need not follow one another, so that all designations are in memory
 * until the table has been read.
 */
public final class UkCsvListSource implements ListSource {
    private static final SourceDescriptor DESCRIPTOR = UkLists.descriptor("csv");

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** {@inheritDoc} Parties come in the order of their first rows. */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        UkTable table = table(document, fields);
        Map<String, Designation> designations = new LinkedHashMap<>();
        table.forEach(
                row ->
                        row.addTo(
                                designations.computeIfAbsent(
                                        row.uniqueId(), _ -> new Designation())));
        PartyMapper mapper = new PartyMapper(fields::unknown);
        designations.values().forEach(it -> parties.accept(party(mapper, it)));
        SortedMap<String, Long> leftOut = new TreeMap<>();
        leftOut.put("a further row of its designation", (long) table.rows() - designations.size());
        return new ReadSummary(
                table.reportDate(), table.rows(), 0, leftOut, fields.report());
    }

    private static ListedParty party(PartyMapper mapper, Designation designation) {
        try {
            PartyId id = PartyMapper.id(designation);
            return mapper.party(id, designation);
        } catch (IllegalArgumentException e) {
            throw new MalformedListException(
                    "Unique ID %s: %s."
                            .formatted(designation.text(Field.UNIQUE_ID), e.getMessage()),
                    e);
        }
    }

    private static UkTable table(FetchedDocument document, FieldTally fields) {
        try (InputStream bytes = document.open()) {
            return UkTable.read(bytes, fields);
        } catch (IOException e) {
            throw new ListwardenException(
                    FailureKind.INTERNAL, "The archived document cannot be opened.", e);
        }
    }

    /** {@inheritDoc} The lines outside of quotes, without the report date and the header. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofQuotedLines(document) - 2;
    }
}
