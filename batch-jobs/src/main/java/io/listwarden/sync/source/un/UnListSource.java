package io.listwarden.sync.source.un;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
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

/** The consolidated list of the United Nations Security Council. */
public final class UnListSource implements ListSource {
    static final String LIST_ID = "un-sc";

    private static final JAXBContext CONTEXT = XmlCursor.context(SubjectElement.class);

    private static final Set<String> IGNORED =
            Set.of(
                    "CONSOLIDATED_LIST@noNamespaceSchemaLocation",
                    "INDIVIDUAL/VERSIONNUM",
                    "ENTITY/VERSIONNUM",
                    "INDIVIDUAL/LIST_TYPE",
                    "ENTITY/LIST_TYPE",
                    "INDIVIDUAL/SORT_KEY",
                    "ENTITY/SORT_KEY",
                    "INDIVIDUAL/SORT_KEY_LAST_MOD",
                    "ENTITY/SORT_KEY_LAST_MOD");

    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    LIST_ID,
                    "xml",
                    "United Nations Security Council, Department of Political and Peacebuilding"
                            + " Affairs",
                    URI.create("https://scsanctions.un.org/resources/xml/en/consolidated.xml"),
                    List.of(new CarriedList(LIST_ID, "United Nations Security Council")),
                    Duration.ofHours(6),
                    64L << 20,
                    Duration.ofMinutes(5),
                    700,
                    4_000,
                    0.05,
                    SourceDescriptor.LIST_OF_ITS_OWN,
                    1);

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            cursor.requireRoot(new QName("CONSOLIDATED_LIST"));
            Instant generated = generated(cursor);
            Set<String> keys = new HashSet<>();
            PartyMapper mapper = new PartyMapper(cursor::countUnknown);
            while (cursor.next()) {
                switch (cursor.path()) {
                    case "INDIVIDUALS/INDIVIDUAL" ->
                            parties.accept(party(cursor, PartyKind.PERSON, mapper, keys));
                    case "ENTITIES/ENTITY" ->
                            parties.accept(party(cursor, PartyKind.ORGANIZATION, mapper, keys));
                    case "CONSOLIDATED_LIST/INDIVIDUALS", "CONSOLIDATED_LIST/ENTITIES" -> {
                        // its records follow
                    }
                    default -> cursor.skipUnknown();
                }
            }
            return new ReadSummary(generated, keys.size(), cursor.fields(IGNORED));
        }
    }

    private static ListedParty party(
            XmlCursor cursor, PartyKind kind, PartyMapper mapper, Set<String> keys) {
        SubjectElement subject = cursor.unmarshal(SubjectElement.class);
        cursor.record("REFERENCE_NUMBER " + Texts.folded(subject.referenceNumber));
        String key = cursor.mapping(() -> PartyMapper.key(subject));
        if (!keys.add(key)) {
            throw cursor.malformed("The REFERENCE_NUMBER " + key + " stands twice.");
        }
        return cursor.mapping(() -> mapper.party(kind, key, subject));
    }

    private static @Nullable Instant generated(XmlCursor cursor) {
        String published = cursor.attribute("dateGenerated");
        return published == null || published.isBlank()
                ? null
                : cursor.mapping(() -> XsdDate.parseInstant(published, "dateGenerated"));
    }

    /** {@inheritDoc} The start tags of the two kinds of records. */
    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofElements(document, "INDIVIDUAL", "ENTITY");
    }
}
