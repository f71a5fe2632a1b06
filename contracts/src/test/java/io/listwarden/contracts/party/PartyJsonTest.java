package io.listwarden.contracts.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class PartyJsonTest {
    @Test
    void aPartyComesBackAsItWasWritten() {
        ListedParty party =
                new ListedParty(
                        PartyId.parse("eu-fsf:207"),
                        PartyKind.ORGANIZATION,
                        List.of(
                                new ListedName(
                                        "6068",
                                        "İslami Büyük Doğu Akıncılar Cephesi",
                                        NameType.PRIMARY,
                                        AliasStrength.STRONG,
                                        "tr",
                                        List.of(new NamePart(NamePart.Role.OTHER, "İslami")),
                                        Details.builder()
                                                .add("remark", "a")
                                                .add("remark", "b")
                                                .build()),
                                ListedName.weak("IBDA-C")),
                        List.of(Gender.FEMALE),
                        List.of(BirthDate.of(PartialDate.parse("1961-05"))),
                        List.of(new Place(null, "Haifa", "Haifa", "IL", Details.NONE)),
                        List.of(
                                new PartyCountry(
                                        null,
                                        PartyCountry.Relation.FLAG,
                                        null,
                                        "UNKNOWN",
                                        Details.NONE)),
                        List.of(
                                new Identifier(
                                        "1",
                                        IdentifierType.IMO,
                                        "IMO 9187629",
                                        null,
                                        "imo",
                                        Details.NONE)),
                        List.of(
                                new Address(
                                        null,
                                        "21 Haarbaa, Tel Aviv-Yafo",
                                        null,
                                        "IL",
                                        Details.NONE)),
                        new Listing(
                                List.of("TERR"),
                                LocalDate.of(2021, 11, 4),
                                null,
                                List.of(new Citation("86 FR 60760", 86, 60760, null)),
                                List.of(
                                        new LegalAct(
                                                "1",
                                                "2018/468 (OJ L79)",
                                                "TERR",
                                                null,
                                                Details.NONE)),
                                "All items",
                                null,
                                List.of(),
                                List.of("remark")),
                        Details.builder().add("standard_order", "Y").build(),
                        List.of(new MergedRecord("same id", Details.NONE)));

        byte[] json = PartyJson.write(party);

        assertThat(PartyJson.read(json)).isEqualTo(party);
        assertThat(new String(json, StandardCharsets.UTF_8))
                .startsWith("{\"id\":\"eu-fsf:207\",\"kind\":\"ORGANIZATION\"")
                .contains("\"listedOn\":\"2021-11-04\"")
                .doesNotContain("null");
    }

    @Test
    void everyRecordIsReadAsJacksonReadsItByItself() {
        JsonMapper plain = CanonicalJson.mapper().build();
        for (String party :
                List.of(
                        """
                        {"id":"x-list:1","names":[{"text":"A","type":"PRIMARY","strength":"STRONG"}]}\
                        """,
                        """
                        {"id":"x-list:1","kind":"PERSON","names":[{"text":"A","parts":null}],
                         "birthDates":[{"earliest":"1961","latest":"1962-05","text":"61"}],
                         "listing":{"citations":[{"text":"86 FR 1","volume":86}],"programmes":null},
                         "merged":[{"reason":"same"}]}\
                        """)) {
            assertThat(PartyJson.read(party)).isEqualTo(plain.readValue(party, ListedParty.class));
        }
    }

    @Test
    void aRecordThatRefusesWhatItIsGivenIsAnErrorOfTheJson() {
        for (String party :
                List.of(
                        """
                        {"id":"x-list:1","names":[]}\
                        """,
                        """
                        {"id":"x-list:1","names":[{"text":" "}]}\
                        """,
                        """
                        {"id":"x-list:1","names":[{"text":"A"}],
                         "birthDates":[{"earliest":"1962","latest":"1961","text":"61"}]}\
                        """)) {
            assertThatExceptionOfType(ValueInstantiationException.class)
                    .isThrownBy(() -> PartyJson.read(party))
                    .withCauseInstanceOf(IllegalArgumentException.class);
        }
    }
}
