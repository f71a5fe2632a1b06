package io.listwarden.sync.source.ca;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.LastModified;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.xml.XmlCursor;

import jakarta.xml.bind.JAXBContext;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/**
 * Canada's list under the Special Economic Measures Act and the Justice for Victims of Corrupt
 * Foreign Officials Act ({@code ca-sema}).
 *
 * <p>All records are held in memory while keys are derived, because two that would share a key may
 * stand anywhere in the file; {@code maxBytes} bounds that.
 */
public final class CaListSource implements ListSource {
    static final String LIST_ID = "ca-sema";

    private static final QName ROOT = new QName("data-set");
    private static final QName RECORD = new QName("record");
    private static final JAXBContext CONTEXT = XmlCursor.context(RecordElement.class);

    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    LIST_ID,
                    "xml",
                    "Global Affairs Canada",
                    URI.create(
                            "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml"),
                    List.of(new CarriedList(LIST_ID, "Governor in Council, Canada")),
                    Duration.ofHours(6),
                    32L << 20,
                    Duration.ofMinutes(5),
                    3_500,
                    20_000,
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
     * <p>Parties come in the order of their first records. The file says no date of its own, so the
     * source date is the answer's {@code Last-Modified}.
     */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            cursor.requireRoot(ROOT);
            List<CaRecord> records = new ArrayList<>();
            while (cursor.next()) {
                if (cursor.name().equals(RECORD)) {
                    records.add(record(cursor, records.size() + 1));
                } else {
                    cursor.skipUnknown();
                }
            }
            PartyMapper mapper = new PartyMapper(cursor::countUnknown);
            PartyKeys.assign(records)
                    .forEach((key, same) -> parties.accept(mapper.party(key, same)));
            return new ReadSummary(
                    LastModified.of(document), records.size(), cursor.fields(Set.of()));
        }
    }

    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofElements(document, "record");
    }

    private static CaRecord record(XmlCursor cursor, int number) {
        cursor.record("record " + (number - 1));
        RecordElement element = cursor.unmarshal(RecordElement.class);
        cursor.record("record " + number);
        return cursor.mapping(() -> CaRecord.of(element));
    }
}
