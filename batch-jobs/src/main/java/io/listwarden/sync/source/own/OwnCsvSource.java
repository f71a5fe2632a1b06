package io.listwarden.sync.source.own;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.tabular.StrictText;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads an own list that is a CSV table in UTF-8. Strict: every row has as many cells as the
 * header, and every column that the mapping names is there. A last line without its end is
 * accepted, as spreadsheets write it.
 */
final class OwnCsvSource implements ListSource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 100_000;

    private final OwnList list;

    OwnCsvSource(OwnList list) {
        this.list = list;
    }

    @Override
    public SourceDescriptor descriptor() {
        return list.descriptor();
    }

    /**
     * {@inheritDoc} With a column of ids in the order of the table, without one in that of keys.
     */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        long rows = document.read(bytes -> read(bytes, fields, parties));
        return new ReadSummary(null, rows, fields.report());
    }

    private long read(InputStream bytes, FieldTally fields, Consumer<ListedParty> parties)
            throws IOException {
        try (CSVParser parser = CSVParser.parse(withoutMark(new StrictText(bytes)), format())) {
            return read(parser, fields, parties);
        } catch (UncheckedIOException e) {
            throw new MalformedListException("The table cannot be read: " + e.getMessage(), e);
        }
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(list.delimiter())
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static Reader withoutMark(Reader text) throws IOException {
        BufferedReader reader = new BufferedReader(text);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private long read(CSVParser parser, FieldTally fields, Consumer<ListedParty> parties) {
        OwnColumns columns = null;
        Parties kept = list.columns().containsKey(OwnField.ID) ? new ById(parties) : new Derived();
        long rows = 0;
        for (CSVRecord record : parser) {
            checkSizes(record);
            if (columns == null) {
                columns = OwnColumns.of(record, list);
            } else {
                rows++;
                kept.add(columns.party(record, fields), record);
            }
        }
        if (columns == null) {
            throw new MalformedListException("The table is empty.");
        }
        kept.end(parties);
        return rows;
    }

    private static void checkSizes(CSVRecord record) {
        boolean tooLong = record.stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
        if (record.size() > MOST_COLUMNS || tooLong) {
            throw new MalformedListException(
                    "Record %d has more than %d columns, or a cell of more than %,d characters."
                            .formatted(record.getRecordNumber(), MOST_COLUMNS, LONGEST_CELL));
        }
    }

    /** {@inheritDoc} The lines outside of quotes, without the header. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofQuotedLines(document) - 1;
    }

    /** How rows become parties with keys. */
    private interface Parties {
        void add(OwnColumns.Row row, CSVRecord record);

        void end(Consumer<ListedParty> parties);
    }

    private final class ById implements Parties {
        private final Set<String> keys = new HashSet<>();
        private final Consumer<ListedParty> parties;

        ById(Consumer<ListedParty> parties) {
            this.parties = parties;
        }

        @Override
        public void add(OwnColumns.Row row, CSVRecord record) {
            if (row.id().isEmpty()) {
                throw OwnColumns.malformed(record, "the id is blank");
            }
            String key = OwnKeys.of(row.id());
            if (!keys.add(key)) {
                throw OwnColumns.malformed(record, "the id \"" + row.id() + "\" stands twice");
            }
            parties.accept(row.party(new PartyId(list.listId(), key)));
        }

        @Override
        public void end(Consumer<ListedParty> parties) {
            // each party was handed over as it came
        }
    }

    /**
     * Rows of equal content are one party; of those that share a key all but the first add to it.
     */
    private final class Derived implements Parties {
        private final PartyId nameless = new PartyId(list.listId(), "-");
        private final Map<String, Map<String, List<ListedParty>>> byKey = new TreeMap<>();

        @Override
        public void add(OwnColumns.Row row, CSVRecord record) {
            ListedParty party = row.party(nameless);
            byKey.computeIfAbsent(OwnKeys.derived(party), _ -> new TreeMap<>())
                    .computeIfAbsent(OwnKeys.content(party), _ -> new ArrayList<>(1))
                    .add(party);
        }

        @Override
        public void end(Consumer<ListedParty> parties) {
            byKey.forEach(
                    (key, contents) -> {
                        boolean alone = contents.size() == 1;
                        contents.forEach(
                                (content, equal) ->
                                        parties.accept(
                                                named(alone ? key : key + "-" + content, equal)));
                    });
        }

        private ListedParty named(String key, List<ListedParty> equal) {
            ListedParty party = equal.getFirst();
            List<MergedRecord> merged =
                    equal.stream()
                            .skip(1)
                            .map(_ -> new MergedRecord("exact duplicate", Details.NONE))
                            .toList();
            return new ListedParty(
                    new PartyId(list.listId(), key),
                    party.kind(),
                    party.names(),
                    party.genders(),
                    party.birthDates(),
                    party.birthPlaces(),
                    party.countries(),
                    party.identifiers(),
                    party.addresses(),
                    party.listing(),
                    party.details(),
                    merged);
        }
    }
}
