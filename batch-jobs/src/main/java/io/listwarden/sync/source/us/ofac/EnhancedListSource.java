package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.us.ofac.OfacParty.Membership;
import io.listwarden.sync.source.xml.XmlCursor;
import io.listwarden.sync.source.xml.XsdDate;

import jakarta.xml.bind.JAXBContext;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/**
 * Reads OFAC's lists in the enhanced XML format, the richest: scripts of names, dates of listings,
 * legal authorities and relationships.
 */
public final class EnhancedListSource implements ListSource {
    private static final String FORMAT = "enhanced";

    /** Several times what the SDN list has, some 7 kB an entity. */
    private static final long MAX_BYTES = 512L << 20;

    private static final String NAMESPACE =
            "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML";

    /**
     * Numbers of statements that the other formats do not have, the order of printing, and what is
     * said again elsewhere.
     */
    private static final Set<String> IGNORED =
            Set.of(
                    "sanctionsData@schemaLocation",
                    "publicationInfo/filters",
                    "referenceValue/type",
                    "referenceValue/value",
                    "referenceValue/code",
                    "featureType/type",
                    "featureType/detailType",
                    "featureType/publishExclude",
                    "featureType/publishDescription",
                    "featureType/publishOrder",
                    "generalInfo/identityId",
                    "sanctionsProgram@id",
                    "sanctionsType@id",
                    "legalAuthority@id",
                    "sanctionsList@id",
                    "translation@id",
                    "translation/formattedFirstName",
                    "translation/formattedLastName",
                    "namePart@id",
                    "addressPart@id",
                    "feature@id",
                    "feature/versionId",
                    "feature/isPrimary",
                    "valueDate@id",
                    "identityDocument@id",
                    "issueDate@id",
                    "expirationDate@id",
                    "idFeature@id",
                    "idFeature@featureVersionId",
                    "relationship@id");

    private static final JAXBContext CONTEXT =
            XmlCursor.context(
                    EnhancedEntity.class,
                    EnhancedReferences.Value.class,
                    EnhancedReferences.FeatureType.class);

    private final OfacDocument document;
    private final SourceDescriptor descriptor;

    private EnhancedListSource(OfacDocument document, String file, long maxBytes) {
        this.document = document;
        this.descriptor = document.descriptor(FORMAT, file, maxBytes);
    }

    /** The list of Specially Designated Nationals and Blocked Persons. */
    public static EnhancedListSource sdn() {
        return new EnhancedListSource(OfacDocument.SDN, "SDN_ENHANCED.XML", MAX_BYTES);
    }

    /** The consolidated list of all that is not on the SDN list. */
    public static EnhancedListSource nonSdn() {
        return new EnhancedListSource(OfacDocument.NON_SDN, "CONS_ENHANCED.XML", MAX_BYTES);
    }

    @Override
    public SourceDescriptor descriptor() {
        return descriptor;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Parties come in the order of the entities. Held in memory are the reference values, some
     * thousand, the numbers of the entities, and one entity.
     */
    @Override
    public ReadSummary read(FetchedDocument fetched, Consumer<ListedParty> parties) {
        try (XmlCursor cursor =
                XmlCursor.open(fetched, CONTEXT, it -> it.equals(NAMESPACE) ? "" : it)) {
            cursor.requireRoot(new QName("sanctionsData"));
            Reading reading = new Reading(cursor, parties);
            while (cursor.next()) {
                reading.take();
            }
            return reading.summary();
        }
    }

    /** {@inheritDoc} The start tags of entities. */
    @Override
    public long count(FetchedDocument fetched) {
        return RecordCount.ofElements(fetched, "entity");
    }

    /** One pass through a document. */
    private final class Reading {
        private final XmlCursor cursor;
        private final EnhancedReferences references;
        private final EnhancedEntityReader reader;
        private final NumberedEntries entries;
        private @Nullable Instant published;

        Reading(XmlCursor cursor, Consumer<ListedParty> parties) {
            this.cursor = cursor;
            this.entries = new NumberedEntries(cursor, "entity@id", "entities", parties);
            this.references = new EnhancedReferences(cursor::countUnknown);
            this.reader = new EnhancedEntityReader(references, cursor::countUnknown);
        }

        void take() {
            switch (cursor.path()) {
                case "sanctionsData/publicationInfo",
                        "sanctionsData/referenceValues",
                        "sanctionsData/featureTypes",
                        "sanctionsData/entities" -> {}
                case "publicationInfo/dataAsOf" -> published = dataAsOf(cursor.text());
                case "publicationInfo/filters" -> cursor.skip();
                case "referenceValues/referenceValue" -> takeReferenceValue();
                case "featureTypes/featureType" -> takeFeatureType();
                case "entities/entity" -> takeEntity();
                default -> cursor.skipUnknown();
            }
        }

        private Instant dataAsOf(String text) {
            return cursor.mapping(() -> XsdDate.parseInstant(text, "dataAsOf"));
        }

        private void takeReferenceValue() {
            EnhancedReferences.Value value = cursor.unmarshal(EnhancedReferences.Value.class);
            cursor.record("referenceValue " + value.refId);
            cursor.mapping(
                    () -> {
                        references.add(value);
                        return value;
                    });
        }

        private void takeFeatureType() {
            EnhancedReferences.FeatureType type =
                    cursor.unmarshal(EnhancedReferences.FeatureType.class);
            cursor.record("featureType " + type.featureTypeId);
            cursor.mapping(
                    () -> {
                        references.add(type);
                        return type;
                    });
        }

        private void takeEntity() {
            EnhancedEntity entity = cursor.unmarshal(EnhancedEntity.class);
            String number = entity.id.strip();
            cursor.record("entity " + number);
            entries.take(number, () -> reader.read(entity).on(memberships(entity)));
        }

        /** On which lists of this document the entity stands; an entity names those of both. */
        private List<Membership> memberships(EnhancedEntity entity) {
            Map<String, Membership> memberships = new TreeMap<>();
            for (EnhancedText element : entity.lists) {
                String name = references.text("sanctionsList", element);
                Optional<String> list = OfacLists.named(name);
                if (list.isEmpty() && !name.equals(OfacLists.UMBRELLA)) {
                    cursor.countUnknown("sanctionsList=" + name);
                }
                list.filter(document.lists()::contains)
                        .map(id -> new Membership(id, since(element)))
                        .ifPresent(it -> memberships.merge(it.listId(), it, Membership::earlier));
            }
            if (memberships.isEmpty()) {
                throw new IllegalArgumentException(
                        "sanctionsLists has none of the lists that the document carries");
            }
            return new ArrayList<>(memberships.values());
        }

        private @Nullable LocalDate since(EnhancedText list) {
            String date = list.attribute("datePublished");
            return date == null || date.isBlank()
                    ? null
                    : XsdDate.parse(date, "sanctionsList@datePublished");
        }

        ReadSummary summary() {
            return entries.summary(published, IGNORED);
        }
    }
}
