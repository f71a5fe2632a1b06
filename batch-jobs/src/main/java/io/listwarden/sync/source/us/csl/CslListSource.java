package io.listwarden.sync.source.us.csl;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.LastModified;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the Consolidated Screening List ({@code us-csl}).
 *
 * <p>Every row becomes a party, or is merged into one where OFAC's number says so or where it is an
 * exact duplicate: parties plus merged records are the rows. All rows are held in memory while keys
 * are derived, because the row that shares a key may stand at the other end of the file; they need
 * some four times the size of the file, which is why {@code maxBytes} is not more generous.
 */
public final class CslListSource implements ListSource {
    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    "us-csl",
                    "csv",
                    "International Trade Administration, United States Department of Commerce",
                    URI.create(
                            "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv"),
                    CslList.carried(),
                    Duration.ofHours(6),
                    128L * 1024 * 1024,
                    Duration.ofMinutes(5),
                    14_000,
                    80_000,
                    0.05,
                    SourceDescriptor.COMPILATION,
                    2);

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Parties come in the order of their first rows. The table says no date of its own, so the
     * source date is the answer's {@code Last-Modified}.
     */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        List<CslRow> rows = document.read(bytes -> CslTable.read(bytes, fields));
        PartyReader reader = new PartyReader(fields);
        PartyKeys.group(rows).forEach((id, group) -> parties.accept(party(id, group, reader)));
        return new ReadSummary(LastModified.of(document), rows.size(), fields.report());
    }

    /** {@inheritDoc} The lines outside of quotes, without the header. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofQuotedLines(document) - 1;
    }

    private static ListedParty party(PartyId id, List<CslRow> rows, PartyReader reader) {
        CslRow first = rows.getFirst();
        ListedParty party = reader.read(id, first);
        for (CslRow further : rows.subList(1, rows.size())) {
            party =
                    PartyMerger.merge(
                            party, reader.read(id, further), PartyMerger.record(first, further));
        }
        return party;
    }
}
