package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.xml.XmlCursor;

import jakarta.xml.bind.JAXBContext;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/**
 * The consolidated list of sanctions of Switzerland ({@code ch-seco}), XML schema 3 of SECO.
 *
 * <p>No real file was at hand when this was written: it follows the schema.
 */
public final class ChListSource implements ListSource {
    static final String LIST_ID = "ch-seco";

    private static final String DELISTED = "delisted";
    private static final Set<String> IGNORED =
            Set.of(
                    "modification/added",
                    "modification/removed",
                    "sanctions-program@version-date",
                    "sanctions-program@predecessor-version-date");
    private static final JAXBContext CONTEXT =
            XmlCursor.context(
                    ProgramElement.class,
                    PlaceElement.class,
                    PartyElement.Individual.class,
                    PartyElement.Entity.class,
                    PartyElement.Thing.class);

    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    LIST_ID,
                    "xml",
                    "State Secretariat for Economic Affairs (SECO), Switzerland",
                    URI.create(
                            "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction"),
                    List.of(new CarriedList(LIST_ID, "Federal Council of Switzerland")),
                    Duration.ofHours(6),
                    256L << 20,
                    Duration.ofMinutes(15),
                    5_000,
                    25_000,
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
     * <p>Parties come in the order of the document. Targets whose newest modification is a
     * de-listing are left out, so that the list loses them.
     */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        References references = References.read(document, CONTEXT);
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            cursor.requireRoot(new QName(References.ROOT));
            requireWholeList(cursor);
            LocalDate day = day(cursor);
            PartyMapper mapper = new PartyMapper(references, cursor::countUnknown);
            SortedMap<String, Long> leftOut = new TreeMap<>();
            int records =
                    TargetReader.read(
                            cursor,
                            target -> {
                                ListingState state = ListingState.of(target.modifications, day);
                                if (state.listed()) {
                                    parties.accept(
                                            cursor.mapping(() -> mapper.party(target, state)));
                                } else {
                                    leftOut.merge(DELISTED, 1L, Long::sum);
                                }
                            });
            return new ReadSummary(
                    day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC),
                    records,
                    0,
                    leftOut,
                    KnownAttributes.sortOut(cursor.fields(IGNORED)));
        }
    }

    @Override
    public long count(FetchedDocument document) {
        return document.read(TargetCount::in);
    }

    /** A list of changes read as the whole list would take everybody else off it. */
    private static void requireWholeList(XmlCursor cursor) {
        String type = cursor.attribute("list-type");
        if (type == null || !type.strip().equals("whole-list")) {
            throw cursor.malformed("The list-type is " + type + ", not whole-list.");
        }
    }

    private static @Nullable LocalDate day(XmlCursor cursor) {
        return cursor.mapping(() -> Day.of(cursor.attribute("date"), References.ROOT + "@date"));
    }
}
