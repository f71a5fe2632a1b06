package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.xml.XmlCursor;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/** Reads the UK Sanctions List as XML. */
public final class UkXmlListSource implements ListSource {
    private static final JAXBContext CONTEXT = context();
    private static final SourceDescriptor DESCRIPTOR = UkLists.descriptor("xml");

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            cursor.requireRoot(new QName("Designations"));
            Instant generated = null;
            Set<String> keys = new HashSet<>();
            PartyMapper mapper = new PartyMapper(cursor::countUnknown);
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
        Designation designation =
                cursor.unmarshal(DesignationElement.class).designation(cursor::countUnknown);
        cursor.record("UniqueID " + designation.text(Field.UNIQUE_ID));
        PartyId id = cursor.mapping(() -> PartyMapper.id(designation));
        if (!keys.add(id.key())) {
            throw cursor.malformed("The UniqueID " + id.key() + " stands on two designations.");
        }
        return cursor.mapping(() -> mapper.party(id, designation));
    }

    private static Instant generated(XmlCursor cursor) {
        String text = cursor.text().strip();
        return cursor.mapping(
                () ->
                        UkLists.day(text, "DateGenerated")
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant());
    }

    @Override
    public long count(FetchedDocument document) {
        return RecordCount.ofElements(document, "Designation");
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(DesignationElement.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
