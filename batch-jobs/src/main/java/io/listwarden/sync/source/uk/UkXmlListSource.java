package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.xml.XmlCursor;

import jakarta.xml.bind.JAXBContext;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.xml.namespace.QName;

/** The UK Sanctions List in XML. */
public final class UkXmlListSource implements ListSource {
    private static final JAXBContext CONTEXT = XmlCursor.context(DesignationElement.class);

    private static final SourceDescriptor DESCRIPTOR =
            descriptor("xml", "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml");

    /** What is the same of the document in each of its formats. */
    static SourceDescriptor descriptor(String format, String url) {
        return new SourceDescriptor(
                PartyMapper.LIST_ID,
                format,
                "Foreign, Commonwealth and Development Office, United Kingdom",
                URI.create(url),
                List.of(new CarriedList(PartyMapper.LIST_ID, "His Majesty's Government")),
                Duration.ofHours(6),
                256L << 20,
                Duration.ofMinutes(10),
                4_000,
                25_000,
                0.05,
                SourceDescriptor.LIST_OF_ITS_OWN,
                1);
    }

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            cursor.requireRoot(new QName("Designations"));
            PartyMapper mapper = new PartyMapper(cursor::countUnknown);
            Set<String> keys = new HashSet<>();
            Instant generated = null;
            while (cursor.next()) {
                switch (cursor.path()) {
                    case "Designations/Designation" -> parties.accept(party(cursor, mapper, keys));
                    case "Designations/DateGenerated" -> generated = generated(cursor);
                    default -> cursor.skipUnknown();
                }
            }
            return new ReadSummary(generated, keys.size(), cursor.fields(Set.of()));
        }
    }

    private static ListedParty party(XmlCursor cursor, PartyMapper mapper, Set<String> keys) {
        DesignationElement element = cursor.unmarshal(DesignationElement.class);
        Designation designation =
                cursor.mapping(() -> DesignationReader.read(element, cursor::countUnknown));
        String uniqueId = designation.values(Field.UNIQUE_ID).collect(Collectors.joining(" "));
        cursor.record("UniqueID " + uniqueId);
        String key = cursor.mapping(() -> PartyMapper.key(uniqueId));
        if (!keys.add(key)) {
            throw cursor.malformed("The UniqueID " + key + " stands twice.");
        }
        return cursor.mapping(() -> mapper.party(key, designation));
    }

    private static @Nullable Instant generated(XmlCursor cursor) {
        String published = cursor.text();
        return published.isBlank()
                ? null
                : cursor.mapping(() -> Dates.generated(published, "DateGenerated"));
    }

    /** {@inheritDoc} The start tags of designations. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofElements(document, "Designation");
    }
}
