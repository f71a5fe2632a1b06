package io.listwarden.sync.source.us.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.us.EmbeddedNames;
import io.listwarden.sync.source.us.EmbeddedNames.Found;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class CslListSourceTest {
    private static final Map<String, String> TWIN =
            Csl.entity(
                    "Twin Trading",
                    "addresses",
                    "First Street, MY",
                    "federal_register_notice",
                    "73 FR 54508",
                    "start_date",
                    "2008-09-22");
    private static final Map<String, String> LATER_TWIN =
            Csl.entity(
                    "Twin Trading",
                    "addresses",
                    "A Street, MY",
                    "federal_register_notice",
                    "73 FR 54508",
                    "start_date",
                    "2009-01-01");

    @Test
    void aKeySurvivesCorrectionsAndAmendments() {
        Map<String, String> amended =
                Csl.entity(
                        "TWIN  Trading.",
                        "_id",
                        "another hash",
                        "addresses",
                        "New Street, MY; B, SG",
                        "federal_register_notice",
                        "86 FR 1, 73  F.R. 54508 (9/22/08)",
                        "start_date",
                        "2008-09-23");

        assertThat(Csl.readRows(amended).keys()).isEqualTo(Csl.readRows(TWIN).keys());
    }

    @Test
    void anotherCountryOrCitationIsAnotherParty() {
        Map<String, String> elsewhere =
                Csl.entity(
                        "Twin Trading",
                        "addresses",
                        "First Street, SG",
                        "federal_register_notice",
                        "73 FR 54508");
        Map<String, String> cited =
                Csl.entity(
                        "Twin Trading",
                        "addresses",
                        "First Street, MY",
                        "federal_register_notice",
                        "73 FR 54509");

        assertThat(Csl.readRows(TWIN, elsewhere, cited).keys()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void aSpellingThatTheReferenceTableLearnsChangesNoKey() {
        Csl.Result known = Csl.readRows(Csl.entity("ALPHA LTD", "addresses", "1 Road, Xian, CN"));
        Csl.Result learnt = Csl.readRows(Csl.entity("ALPHA LTD", "addresses", "1 Road, Xian, PRC"));
        Csl.Result none = Csl.readRows(Csl.entity("ALPHA LTD", "addresses", "1 Road, Xian"));

        assertThat(learnt.only().addresses().getFirst().country()).isEqualTo("CN");
        assertThat(learnt.keys()).isEqualTo(none.keys()).isNotEqualTo(known.keys());
    }

    @Test
    void numbersAreCheckedAndFormerStatesAreNamed() {
        Csl.Result result =
                Csl.readRows(
                        Csl.sdn(
                                "7",
                                "ALPHA LTD",
                                "ids",
                                "IMO 1234565, Company Number; US, IMO 9074728, Vessel Registration"
                                        + " Identification",
                                "nationalities",
                                "USSR"));

        assertThat(result.only().identifiers())
                .extracting(Identifier::type, Identifier::value, it -> it.details().values())
                .containsExactly(
                        tuple(IdentifierType.IMO, "IMO 1234565", Map.of()),
                        tuple(
                                IdentifierType.IMO,
                                "IMO 9074728",
                                Map.of("checkDigit", "does not hold")));
        assertThat(result.only().countries().getFirst())
                .isEqualTo(
                        new PartyCountry(
                                null,
                                PartyCountry.Relation.NATIONALITY,
                                null,
                                "USSR",
                                Details.builder().add("formerCountry", "SUHH").build()));
    }

    @Test
    void aTieThatComesLaterLeavesTheFirstPartyItsKey() {
        String key = Csl.readRows(TWIN).keys().getFirst();

        assertThat(Csl.readRows(LATER_TWIN, TWIN).keys().getLast()).isEqualTo(key);
        assertThat(Csl.readRows(TWIN, LATER_TWIN).keys())
                .isEqualTo(Csl.readRows(LATER_TWIN, TWIN).keys().reversed());
    }

    @Test
    void tiesOfOneAddressAndDateAreCounted() {
        Csl.Result result =
                Csl.readRows(
                        TWIN,
                        with(TWIN, "remarks", "one"),
                        with(TWIN, "remarks", "two"),
                        with(TWIN, "remarks", "three"),
                        with(TWIN, "remarks", "four"));

        assertThat(result.keys()).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void aNameOfSignsAloneStillHasAKey() {
        assertThat(Csl.readRows(Csl.entity("???"), Csl.entity("!!!")).keys())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void anExactDuplicateIsMergedWhateverItsHash() {
        Csl.Result result = Csl.readRows(TWIN, with(TWIN, "_id", "another hash"));

        assertThat(result.only().merged())
                .containsExactly(new MergedRecord("exact duplicate row", Details.NONE));
        assertThat(result.summary().records()).isEqualTo(2);
    }

    @Test
    void rowsOfOneOfacNumberAreOnePartyWithAllThatTheySay() {
        Map<String, String> first =
                Csl.sdn("7", "ALPHA", "alt_names", "BETA", "remarks", "r", "programs", "P");
        Map<String, String> second =
                Csl.sdn("7", "ALPHA LTD", "addresses", "Tehran, IR", "type", "", "title", "T");

        ListedParty party = Csl.readRows(second, first).only();

        assertThat(party).isEqualTo(Csl.readRows(first, second).only());
        assertThat(party.names())
                .extracting(name -> name.type() + " " + name.text())
                .containsExactly("PRIMARY ALPHA", "VARIATION ALPHA LTD", "ALIAS BETA");
        assertThat(party.kind()).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(party.addresses()).hasSize(1);
        assertThat(party.listing().remarks()).containsExactly("r");
        assertThat(party.details().get("title")).isEqualTo("T");
        assertThat(party.merged().getFirst().fields().values())
                .containsEntry("name", "ALPHA LTD")
                .containsEntry("remarks", "(blank)")
                .containsEntry("addresses", "Tehran, IR");
    }

    @Test
    void aTreasuryRowWithoutANumberIsRefused() {
        assertThatThrownBy(() -> Csl.readRows(Csl.sdn("x1", "ALPHA")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll("Line 2", "us-ofac-sdn", "ALPHA", "entity_number");
    }

    @Test
    void aBlankNameOrAnUnreadableDateIsRefused() {
        assertThatThrownBy(() -> Csl.readRows(Csl.entity("  ")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll("Line 2", "name is blank");
        assertThatThrownBy(() -> Csl.readRows(Csl.entity("X", "end_date", "29/06/2056")))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContainingAll("Line 2", "X", "end_date is \"29/06/2056\"");
    }

    @Test
    void anUnknownTypeIsAnUnknownKindAndSaidSo() {
        Csl.Result result = Csl.readRows(Csl.sdn("7", "ALPHA LTD", "type", "Submarine"));

        assertThat(result.only().kind()).isEqualTo(PartyKind.UNKNOWN);
        assertThat(result.only().details().get("type")).isEqualTo("Submarine");
        assertThat(result.summary().unknown()).isEqualTo(Map.of("type Submarine", 1L));
    }

    @Test
    void aKindIsOnlyGuessedFromEvidence() {
        assertThat(kind("Alpha Ltd.")).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(kind("ALPHA TRADING.")).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(kind("Alpha, S.A.")).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(kind("Robert Plant")).isEqualTo(PartyKind.UNKNOWN);
        assertThat(kind("Perez, Juan")).isEqualTo(PartyKind.UNKNOWN);
        assertThat(kind("X", "dates_of_birth", "1960")).isEqualTo(PartyKind.PERSON);
        assertThat(kind("X", "ids", "Female, Gender")).isEqualTo(PartyKind.PERSON);
        assertThat(kind("X", "vessel_flag", "Panama")).isEqualTo(PartyKind.VESSEL);
    }

    @Test
    void theSourceDateIsTheAnswersLastModified() {
        byte[] table = Csl.table(TWIN).getBytes(StandardCharsets.UTF_8);

        assertThat(
                        Csl.read(table, Map.of("last-modified", "Wed, 13 Apr 2022 05:06:07 GMT"))
                                .summary()
                                .sourceDate())
                .isEqualTo(Instant.parse("2022-04-13T05:06:07Z"));
        assertThat(Csl.read(table, Map.of("last-modified", "lately")).summary().sourceDate())
                .isNull();
    }

    @Test
    void datesOfIssueAndExpiryStandBesideTheNumber() {
        ListedParty party =
                Csl.readRows(
                                Csl.sdn(
                                        "7",
                                        "ALPHA",
                                        "ids",
                                        "CN, 2024-04-13, 2014-04-14, E09598913, Passport; not an"
                                                + " id"))
                        .only();

        assertThat(party.identifiers().getFirst().value()).isEqualTo("E09598913");
        assertThat(party.identifiers().getFirst().country()).isEqualTo("CN");
        assertThat(party.identifiers().getFirst().details().values())
                .isEqualTo(Map.of("issued", "2014-04-14", "expires", "2024-04-13"));
        assertThat(party.details().get("ids")).isEqualTo("not an id");
    }

    @Test
    void namesInsideNamesAreFound() {
        finds("Alpha, a.k.a. Beta (B)", variation("Alpha"), alias("Beta (B)"));
        finds("A (a.k.a. B; f.k.a. C) D", variation("A D"), alias("B"), former("C"));
        finds("A [aka B, Inc.]", variation("A"), alias("B, Inc."));
        finds("A, also known as B, formerly known as C", variation("A"), alias("B"), former("C"));
        finds("A (n.k.a. B)", variation("A"), new Found("B", NameType.NOW_KNOWN_AS));
        finds(
                "A, a.k.a., the following 2 aliases: —B; and —C.",
                variation("A"),
                alias("B"),
                alias("C."));
        finds("Parent. Affiliated Entity:  Child Ltd.", alias("Child Ltd."));
        finds("YK-AKA");
        finds("NAKA, Abu");
    }

    private static PartyKind kind(String name, String... columns) {
        return Csl.readRows(Csl.entity(name, columns)).only().kind();
    }

    private static void finds(String name, Found... found) {
        assertThat(EmbeddedNames.in(name)).as(name).isEqualTo(List.of(found));
        assertThat(Csl.readRows(Csl.entity(name)).only().names().getFirst())
                .isEqualTo(ListedName.of(NameType.PRIMARY, name));
    }

    private static Found variation(String text) {
        return new Found(text, NameType.VARIATION);
    }

    private static Found alias(String text) {
        return new Found(text, NameType.ALIAS);
    }

    private static Found former(String text) {
        return new Found(text, NameType.FORMERLY_KNOWN_AS);
    }

    private static Map<String, String> with(Map<String, String> row, String column, String value) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        copy.put(column, value);
        return copy;
    }
}
