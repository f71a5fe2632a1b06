package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.Editions;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.LastModified;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;
import io.listwarden.sync.source.us.DerivedKeys;
import io.listwarden.sync.source.us.bis.SupplementReader.Supplement;
import io.listwarden.sync.source.xml.XmlCursor;

import jakarta.xml.bind.JAXBContext;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Entity List from the eCFR ({@code us-ecfr}): Title 15, whole or only its Part 744.
 *
 * <p>All rows are held in memory while keys are derived, because the row that shares a key may
 * stand at the other end of the table.
 */
public final class EcfrListSource implements ListSource {
    static final String LIST_ID = "us-bis-el";

    private static final JAXBContext CONTEXT = XmlCursor.context(MixedElement.class);
    private static final Pattern DATE = Pattern.compile("/full/(\\d{4}-\\d{2}-\\d{2})/");

    /** The fetch puts a date for {@code {date}}. */
    private static final SourceDescriptor DESCRIPTOR =
            new SourceDescriptor(
                    "us-ecfr",
                    "xml",
                    "Office of the Federal Register, National Archives and Records Administration,"
                            + " and United States Government Publishing Office",
                    URI.create(
                            "https://www.ecfr.gov/api/versioner/v1/full/%7Bdate%7D/title-15.xml?part=744"),
                    List.of(new CarriedList(LIST_ID, Bis.AUTHORITY)),
                    Duration.ofHours(6),
                    256L << 20,
                    Duration.ofMinutes(10),
                    2_400,
                    12_000,
                    0.05,
                    SourceDescriptor.LIST_OF_ITS_OWN,
                    1);

    @Override
    public SourceDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The publisher answers for every past day. */
    @Override
    public Optional<Editions> editions() {
        return Optional.of(new EcfrEditions());
    }

    /** {@inheritDoc} Parties come in the order of the table. */
    @Override
    public ReadSummary read(FetchedDocument document, Consumer<ListedParty> parties) {
        FieldTally fields = new FieldTally();
        Supplement supplement = supplement(document, fields);
        List<EcfrEntity> entities = entities(supplement.rows());
        Map<EcfrEntity, PartyId> ids =
                DerivedKeys.of(entities, EcfrEntity::keyBase, entity -> entity.row().content());
        EcfrPartyReader reader = new EcfrPartyReader(supplement.footnotes(), fields);
        for (EcfrEntity entity : entities) {
            parties.accept(reader.party(Objects.requireNonNull(ids.get(entity)), entity));
        }
        return new ReadSummary(
                sourceDate(document),
                supplement.records(),
                0,
                supplement.leftOut(),
                fields.report());
    }

    /** {@inheritDoc} The rows of five cells in the supplement. */
    @Override
    public long count(FetchedDocument document) {
        return document.read(SupplementRows::count);
    }

    private static Supplement supplement(FetchedDocument document, FieldTally fields) {
        try (XmlCursor cursor = XmlCursor.open(document, CONTEXT)) {
            return new SupplementReader(cursor, fields).read();
        }
    }

    private static List<EcfrEntity> entities(List<EcfrRow> rows) {
        Map<String, List<EcfrRow>> distinct = new LinkedHashMap<>();
        rows.forEach(
                row -> distinct.computeIfAbsent(row.content(), _ -> new ArrayList<>(1)).add(row));
        return distinct.values().stream()
                .map(same -> EcfrEntity.of(same.getFirst(), same.size() - 1))
                .toList();
    }

    /** The day whose text was asked for; a point in time, so the text says nothing of it. */
    private static @Nullable Instant sourceDate(FetchedDocument document) {
        Matcher date = DATE.matcher(String.valueOf(document.url().getPath()));
        try {
            return date.find()
                    ? LocalDate.parse(date.group(1)).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : LastModified.of(document);
        } catch (DateTimeException e) {
            return LastModified.of(document);
        }
    }
}
