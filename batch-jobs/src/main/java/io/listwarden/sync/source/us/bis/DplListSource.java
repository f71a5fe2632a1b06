package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.LastModified;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.us.DerivedKeys;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads the Denied Persons List ({@code us-bis-dpl}), {@code dpl.txt}.
 *
 * <p>Rows of one name, dates and citation are one denial of one person at several addresses, and so
 * one party; so the Consolidated Screening List has it too. The file says no date of its own, and
 * the newest {@code Last_Update} is none: it goes back when the row that bears it is taken off, and
 * one row says 3017. So the source date is the answer's {@code Last-Modified}.
 */
public final class DplListSource implements ListSource {
    static final String LIST_ID = "us-bis-dpl";

    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    LIST_ID,
                    "tsv",
                    Bis.AUTHORITY,
                    URI.create("https://www.bis.doc.gov/dpl/dpl.txt"),
                    List.of(new CarriedList(LIST_ID, Bis.AUTHORITY)),
                    Duration.ofHours(6),
                    16L << 20,
                    Duration.ofMinutes(5),
                    400,
                    2_000,
                    0.10,
                    SourceDescriptor.LIST_OF_ITS_OWN,
                    1);

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** {@inheritDoc} Parties come in the order of their first rows. */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        List<DplRow> rows = document.read(bytes -> DplTable.read(bytes, fields));
        Collection<DplDenial> denials = denials(rows);
        Map<DplDenial, PartyId> ids =
                DerivedKeys.of(denials, DplDenial::keyBase, DplDenial::content);
        for (DplDenial denial : denials) {
            parties.accept(DplPartyReader.party(Objects.requireNonNull(ids.get(denial)), denial));
        }
        return new ReadSummary(LastModified.of(document), rows.size(), fields.report());
    }

    /** {@inheritDoc} The lines outside of quotes, without the header. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofQuotedLines(document) - 1;
    }

    private static Collection<DplDenial> denials(List<DplRow> rows) {
        Map<DplRow.Denial, List<DplRow>> denials = new LinkedHashMap<>();
        rows.forEach(row -> denials.computeIfAbsent(row.denial(), _ -> new ArrayList<>()).add(row));
        return denials.values().stream().map(DplDenial::of).toList();
    }
}
