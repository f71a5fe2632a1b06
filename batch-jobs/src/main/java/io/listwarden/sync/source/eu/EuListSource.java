package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.xml.XmlCursor;
import io.listwarden.sync.source.xml.XsdDate;

import jakarta.xml.bind.JAXBContext;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/** The European Union's consolidated list of financial sanctions, XML schema 1.1. */
public final class EuListSource implements ListSource {
    static final String LIST_ID = "eu-fsf";
    static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";

    private static final QName ROOT = new QName(NAMESPACE, "export");
    private static final QName ENTITY = new QName(NAMESPACE, "sanctionEntity");
    private static final Set<String> IGNORED =
            Set.of("export@globalFileId", "subjectType@classificationCode");
    private static final JAXBContext CONTEXT = XmlCursor.context(SanctionEntityElement.class);

    /** The address carries the token that the Commission publishes for everybody. */
    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    LIST_ID,
                    "xml",
                    "European Commission, DG FISMA",
                    URI.create(
                            "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw"),
                    List.of(new CarriedList(LIST_ID, "Council of the European Union")),
                    Duration.ofHours(6),
                    256L << 20,
                    Duration.ofMinutes(10),
                    5_000,
                    20_000,
                    0.05,
                    SourceDescriptor.LIST_OF_ITS_OWN,
                    2);

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** {@inheritDoc} Parties come in the order of the document, which the publisher may change. */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            cursor.requireRoot(ROOT);
            Instant generated = generationDate(cursor);
            Set<String> keys = new HashSet<>();
            PartyMapper mapper = new PartyMapper(cursor::countUnknown);
            while (cursor.next()) {
                if (cursor.name().equals(ENTITY)) {
                    parties.accept(readParty(cursor, mapper, keys));
                } else {
                    cursor.skipUnknown();
                }
            }
            return new ReadSummary(generated, keys.size(), cursor.fields(IGNORED));
        }
    }

    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofElements(document, "sanctionEntity");
    }

    private static ListedParty readParty(XmlCursor cursor, PartyMapper mapper, Set<String> keys) {
        SanctionEntityElement entity = cursor.unmarshal(SanctionEntityElement.class);
        String key = cursor.mapping(() -> LogicalId.of(entity));
        cursor.record("sanctionEntity " + key);
        if (!keys.add(key)) {
            throw cursor.malformed("The logicalId " + key + " stands on two entities.");
        }
        return cursor.mapping(() -> mapper.party(entity));
    }

    private static @Nullable Instant generationDate(XmlCursor cursor) {
        String published = cursor.attribute("generationDate");
        return published == null || published.isBlank()
                ? null
                : cursor.mapping(() -> XsdDate.parseInstant(published, "export@generationDate"));
    }
}
