package io.listwarden.sync.source.ca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.testing.Documents;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

class CaListSourceTest {
    private final CaListSource source = new CaListSource();

    @Test
    void theDescriptorSaysWhereTheListIsAndWhatIsHealthy() {
        SourceDescriptor descriptor = source.descriptor();

        assertThat(descriptor.documentId()).isEqualTo("ca-sema");
        assertThat(descriptor.format()).isEqualTo("xml");
        assertThat(descriptor.url()).hasScheme("https").hasHost("www.international.gc.ca");
        assertThat(descriptor.lists())
                .extracting(SourceDescriptor.CarriedList::listId)
                .containsExactly("ca-sema");
        assertThat(4_759).isBetween(descriptor.expectedMinimum(), descriptor.expectedMaximum() / 3);
        assertThat(descriptor.rank()).isEqualTo(SourceDescriptor.LIST_OF_ITS_OWN);
    }

    @ParameterizedTest
    @CsvSource({"layout-2025, 16, 1, 1", "layout-2020, 3, 0, 0"})
    void everyLayoutGivesTheseParties(String layout, long records, int merged, long unknown) {
        List<ListedParty> parties = new ArrayList<>();

        ReadSummary summary = source.read(sample(layout), parties::add);

        assertThat(Documents.json(parties))
                .isEqualTo(new String(Ca.resource(layout + ".jsonl"), StandardCharsets.UTF_8));
        assertThat(summary.records()).isEqualTo(records).isEqualTo(source.count(sample(layout)));
        assertThat(parties.stream().mapToInt(party -> party.merged().size()).sum())
                .isEqualTo(merged);
        assertThat(parties).hasSize((int) records - merged);
        assertThat(summary.fields().unknownCount()).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRecordsMakesNoDifference(long seed) {
        String xml = new String(Ca.resource("layout-2025.xml"), StandardCharsets.UTF_8);
        List<String> records = new ArrayList<>(Arrays.asList(xml.split("(?=\\t<record>)")));
        String head = records.removeFirst();
        String last = records.removeLast();
        Collections.shuffle(records, new Random(seed));
        records.add(0, last.replace("</data-set>", ""));

        FetchedDocument shuffled =
                Documents.of("ca-sema", head + String.join("", records) + "</data-set>");

        assertThat(sorted(Documents.parties(source, shuffled)))
                .isEqualTo(sorted(Documents.parties(source, sample("layout-2025"))));
    }

    private static List<ListedParty> sorted(List<ListedParty> parties) {
        return parties.stream().sorted(Comparator.comparing(ListedParty::id)).toList();
    }

    private static FetchedDocument sample(String layout) {
        return Documents.of("ca-sema", Ca.resource(layout + ".xml"));
    }

    @Test
    void theSourceDateIsTheAnswersLastModified() {
        FetchedDocument document = Documents.of("ca-sema", Ca.list());

        assertThat(source.read(document, party -> {}).sourceDate()).isNull();
        assertThat(source.read(dated(document, "not a date"), party -> {}).sourceDate()).isNull();
        assertThat(
                        source.read(dated(document, "Thu, 01 May 2025 14:00:05 GMT"), party -> {})
                                .sourceDate())
                .isEqualTo(Instant.parse("2025-05-01T14:00:05Z"));
    }

    private static FetchedDocument dated(FetchedDocument document, String lastModified) {
        return new FetchedDocument(
                document.documentId(),
                document.path(),
                document.sha256(),
                document.bytes(),
                document.url(),
                document.fetchedAt(),
                new TreeMap<>(Map.of("last-modified", lastModified)));
    }

    @Test
    void whatIsNotKnownIsCountedAndDoesNotFail() {
        String xml =
                "<data-set><notice>new</notice>"
                        + Ca.person("Ana", "Solano", "Colour", "red", "DateOfBirth", "in May")
                        + "</data-set>";

        ReadSummary summary = source.read(Documents.of("ca-sema", xml), party -> {});

        assertThat(summary.unknown())
                .containsOnlyKeys(
                        "data-set/notice",
                        "record/Colour",
                        "DateOfBirth in a form that we do not know");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1965 | 1965 | 1965 | false",
                "1965-04 | 1965-04 | 1965-04 | false",
                "' 1965-04-29  ' | 1965-04-29 | 1965-04-29 | false",
                "1963-1964 | 1963 | 1964 | false",
                "Sep-62 | 1962-09 | 1962-09 | true",
                "born in the early 1970s | 1970 | 1979 | true",
                "22812 | 1962-06-15 | 1962-06-15 | false",
            })
    void aBirthDateIsReadInAnyForm(String text, String from, String to, boolean approximate) {
        List<BirthDate> dates =
                Ca.only(Ca.person("Ana", "Solano", "DateOfBirth", text)).birthDates();

        assertThat(dates).hasSize(1);
        assertThat(dates.getFirst().earliest()).hasToString(from);
        assertThat(dates.getFirst().latest()).hasToString(to);
        assertThat(dates.getFirst().approximate()).isEqualTo(approximate);
        assertThat(dates.getFirst().text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1963 or 1964", "1963 OR 1964"})
    void twoBirthDatesAreTwo(String text) {
        assertThat(Ca.only(Ca.person("Ana", "Solano", "DateOfBirth", text)).birthDates())
                .extracting(date -> date.earliest().toString())
                .containsExactly("1963", "1964");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1965-13-01",
                "Sep-12",
                "Foo-62",
                "1964-1963",
                "unknown",
                "1965 or so",
                "999999"
            })
    void aBirthDateThatCannotBeReadStaysInTheDetails(String text) {
        ListedParty party = Ca.only(Ca.person("Ana", "Solano", "DateOfBirth", text));

        assertThat(party.birthDates()).isEmpty();
        assertThat(party.details().get("DateOfBirth")).isEqualTo(text);
    }

    @Test
    void aShipIsAVesselWithItsNumberAndItsYear() {
        ListedParty ship =
                Ca.only(
                        Ca.entity(
                                "Polar Reindeer",
                                "TitleOrShip",
                                "Oil Tanker",
                                "ShipIMONumber",
                                "9074729",
                                "DateOfBirthOrShipBuildDate",
                                "2004"));

        assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(ship.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(IdentifierType.IMO, "9074729"));
        assertThat(ship.birthDates()).isEmpty();
        assertThat(ship.details().values())
                .containsEntry("DateOfBirthOrShipBuildDate", "2004")
                .containsEntry("TitleOrShip", "Oil Tanker");
    }

    @ParameterizedTest
    @CsvSource({
        "Russia / Russie, RU",
        "Venezuela, VE",
        "Myanmar (Burma) / Myanmar (Birmanie), MM",
        "Hamas Terrorist Attacks / Attaques terroristes du Hamas, ",
    })
    void theCountryOrRegulationIsTheProgramme(String country, String code) {
        ListedParty party = Ca.only(Ca.record("Country", country, "LastName", "A", "Item", "1"));

        assertThat(party.listing().programmes()).containsExactly(country);
        assertThat(party.countries().stream().map(PartyCountry::country).toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<LastName>A</LastName><Item>1</Item> | has no Country",
                "<Country>Iran</Country><LastName>A</LastName> | has no Item",
                "<Country>Iran</Country><Item>7</Item> | Item 7 has neither LastName and GivenName",
                "<Country>Iran</Country><Item>7</Item><LastName>A</LastName><Entity>B</Entity> |"
                        + " beside Entity",
                "<Country>Iran</Country><Item>7</Item><LastName>A</LastName><LastName>B</LastName>"
                        + " | 2 elements LastName",
                "<Country>Iran</Country><Item>7</Item><Entity>A</Entity><EntityOrShip>B</EntityOrShip>"
                    + " | both EntityOrShip and Entity",
                "<Country>Iran</Country><Item>7</Item><LastName>A</LastName><ShipIMONumber>1</ShipIMONumber>"
                    + " | a person with a ShipIMONumber",
                "<Country>Iran</Country><Item>7</Item><LastName>A</LastName><DateOfListing>2024</DateOfListing>"
                    + " | DateOfListing is \"2024\"",
                "<Country>Iran</Country><Item>7</Item><LastName>A<b>C</b></LastName> | cannot be"
                        + " read",
            })
    void aRecordThatCannotBeUnderstoodEndsTheReading(String record, String reason) {
        assertRefused(Ca.list(Ca.person("Ana", "Solano"), "<record>" + record + "</record>"))
                .hasMessageContaining(reason)
                .hasMessageContaining("line ")
                .hasMessageContaining("last read: record ");
    }

    @Test
    void aCellOfAbsurdLengthEndsTheReading() {
        assertRefused(Ca.list(Ca.person("Ana", "Solano", "Aliases", "a,".repeat(10_001))))
                .hasMessageContaining("Aliases has 20002 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>We are down for maintenance</body></html>",
                "PK\u0003\u0004",
                "<!DOCTYPE data-set [<!ENTITY a \"b\">]><data-set/>",
                "<export/>",
                "<data-set><record>",
            })
    void whatIsNotTheListIsRefused(String document) {
        assertRefused(document).hasMessageMatching("(?s)[A-Z].*\\.? \\(line.*|[A-Z].*");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String document) {
        return assertThatThrownBy(() -> source.read(Documents.of("ca-sema", document), it -> {}))
                .isInstanceOf(MalformedListException.class);
    }

    @Test
    void publishedTextsAreKeptWhereWhiteSpaceWasCleaned() {
        ListedParty party =
                Ca.only(Ca.entity("Volga-\nDon\u00a0Works\n", "Aliases", "Don\u202fWorks"));

        assertThat(party.primaryName().text()).isEqualTo("Volga-Don Works");
        assertThat(party.primaryName().details().get("EntityOrShip"))
                .isEqualTo("Volga-\nDon\u00a0Works");
        assertThat(Ca.others(party)).containsExactly("Don Works");
        assertThat(party.details().get("Aliases")).isEqualTo("Don\u202fWorks");
        assertThat(party.details().values().keySet().stream().collect(Collectors.joining(",")))
                .isEqualTo("Aliases,Item");
    }
}
