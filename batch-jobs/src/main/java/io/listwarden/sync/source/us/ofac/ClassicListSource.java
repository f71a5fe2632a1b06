package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.RecordCount;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.us.ofac.OfacParty.Membership;
import io.listwarden.sync.source.xml.XmlCursor;

import jakarta.xml.bind.JAXBContext;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/** Reads OFAC's lists in the classic XML format: {@code sdn.xml}, {@code consolidated.xml}. */
public final class ClassicListSource implements ListSource {
    private static final String FORMAT = "classic";

    /** The namespace changed in 2024 when OFAC moved its lists to another service. */
    private static final Set<String> NAMESPACES =
            Set.of(
                    "http://tempuri.org/sdnList.xsd",
                    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML");

    /** Numbers of statements that the other formats do not have, and the order of printing. */
    private static final Set<String> IGNORED =
            Set.of(
                    "sdnList@schemaLocation",
                    "id/uid",
                    "nationality/uid",
                    "nationality/mainEntry",
                    "citizenship/uid",
                    "citizenship/mainEntry",
                    "dateOfBirthItem/uid",
                    "dateOfBirthItem/mainEntry",
                    "placeOfBirthItem/uid",
                    "placeOfBirthItem/mainEntry");

    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("MM/dd/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final JAXBContext CONTEXT = XmlCursor.context(ClassicEntry.class);

    private final OfacDocument document;
    private final SourceDescriptor descriptor;

    private ClassicListSource(OfacDocument document, String file, long maxBytes) {
        this.document = document;
        this.descriptor = document.descriptor(FORMAT, file, maxBytes);
    }

    /** The list of Specially Designated Nationals and Blocked Persons. */
    public static ClassicListSource sdn() {
        return new ClassicListSource(OfacDocument.SDN, "SDN.XML", 192L << 20);
    }

    /** The consolidated list of all that is not on the SDN list. */
    public static ClassicListSource nonSdn() {
        return new ClassicListSource(OfacDocument.NON_SDN, "CONSOLIDATED.XML", 32L << 20);
    }

    @Override
    public SourceDescriptor descriptor() {
        return descriptor;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Parties come in the order of the entries. The document's own count of them has to be that
     * of the entries read.
     */
    @Override
    public ReadSummary read(FetchedDocument fetched, Consumer<ListedParty> parties) {
        try (XmlCursor cursor =
                XmlCursor.open(fetched, CONTEXT, it -> NAMESPACES.contains(it) ? "" : it)) {
            cursor.requireRoot(new QName("sdnList"));
            Reading reading = new Reading(cursor, parties);
            while (cursor.next()) {
                reading.take();
            }
            return reading.summary();
        }
    }

    /** {@inheritDoc} The start tags of entries. */
    @Override
    public long count(FetchedDocument fetched) {
        return RecordCount.ofElements(fetched, "sdnEntry");
    }

    /** One pass through a document. */
    private final class Reading {
        private final XmlCursor cursor;
        private final ClassicEntryReader reader;
        private final NumberedEntries entries;
        private @Nullable String declaredCount;
        private @Nullable Instant published;

        Reading(XmlCursor cursor, Consumer<ListedParty> parties) {
            this.cursor = cursor;
            this.entries = new NumberedEntries(cursor, "uid", "entries", parties);
            this.reader = new ClassicEntryReader(cursor::countUnknown);
        }

        void take() {
            switch (cursor.path()) {
                case "sdnList/publshInformation" -> {}
                case "publshInformation/Publish_Date" -> published = date(cursor.text());
                case "publshInformation/Record_Count" -> declaredCount = cursor.text().strip();
                case "sdnList/sdnEntry" -> takeEntry();
                default -> cursor.skipUnknown();
            }
        }

        private void takeEntry() {
            ClassicEntry entry = cursor.unmarshal(ClassicEntry.class);
            String number = entry.uid.strip();
            cursor.record("sdnEntry " + number);
            entries.take(
                    number,
                    () -> {
                        OfacParty party = reader.read(entry);
                        return party.on(memberships(party));
                    });
        }

        private List<Membership> memberships(OfacParty party) {
            Collection<String> lists =
                    document == OfacDocument.SDN
                            ? document.lists()
                            : NonSdnLists.of(
                                    party.programmes(),
                                    party.facts().statements(),
                                    cursor::countUnknown);
            return lists.stream().map(list -> new Membership(list, null)).toList();
        }

        private Instant date(String text) {
            try {
                return LocalDate.parse(text.strip(), PUBLISHED)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
            } catch (DateTimeParseException e) {
                throw cursor.malformed(
                        "Publish_Date has \"" + text + "\", not a date written MM/DD/YYYY.");
            }
        }

        ReadSummary summary() {
            if (!String.valueOf(entries.count()).equals(declaredCount)) {
                throw cursor.malformed(
                        "Record_Count has %s, but there are %d entries."
                                .formatted(declaredCount, entries.count()));
            }
            return entries.summary(published, IGNORED);
        }
    }
}
