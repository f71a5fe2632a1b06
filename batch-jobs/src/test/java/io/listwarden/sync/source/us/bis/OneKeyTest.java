package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.csl.CslListSource;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A party has one key, whichever document its list is read from: the Consolidated Screening List
 * writes countries as codes and citations without dates, the eCFR neither.
 */
class OneKeyTest {
    private static final List<String> HEADER =
            List.of(
                    ("_id,source,entity_number,type,programs,name,title,addresses,"
                                    + "federal_register_notice,start_date,end_date,standard_order,"
                                    + "license_requirement,license_policy,call_sign,vessel_type,"
                                    + "gross_tonnage,gross_registered_tonnage,vessel_flag,"
                                    + "vessel_owner,remarks,source_list_url,alt_names,citizenships,"
                                    + "dates_of_birth,nationalities,places_of_birth,"
                                    + "source_information_url,ids")
                            .split(","));

    @Test
    void theEntityListMayComeFromEither() {
        List<ListedParty> fromCode =
                Documents.parties(
                        new EcfrListSource(),
                        Documents.of("us-ecfr", Samples.text("part-744.xml")));
        List<ListedParty> compiled =
                compiled(
                        row(
                                "Entity List (EL)",
                                "ABDUL KARIM ZARIF",
                                "Flat 41, Kabul, AF",
                                "85 FR 14794; 76 FR 71869"),
                        row(
                                "Entity List (EL)",
                                "Lantern Works Co. Ltd",
                                "Kandahar, AF",
                                "76 FR 71869 No. 225"),
                        row(
                                "Entity List (EL)",
                                "Northern Lake Aerospace Academy",
                                "Beijing, 100083, CN",
                                "62 FR 35334, 66 FR 24266"),
                        row(
                                "Entity List (EL)",
                                "Ocean Bright Trading Limited",
                                "Tsim Sha Tsui, Kowloon, HK",
                                "84 FR 61541"),
                        row(
                                "Entity List (EL)",
                                "Vostok Parts, OOO (f.k.a. Vostok Supply Ltd.)",
                                "Dalian, China",
                                "88 FR 12170"),
                        row(
                                "Entity List (EL)",
                                "Jade River Semiconductor Co., Ltd.",
                                "Wuxi, CN",
                                "89 FR 96830"));

        assertThat(keys(fromCode)).containsAll(keys(compiled));
    }

    @Test
    void theDeniedPersonsListMayComeFromEither() {
        List<ListedParty> own =
                Documents.parties(
                        new DplListSource(),
                        Documents.of(DplListSource.LIST_ID, Samples.text("dpl.txt")));
        List<ListedParty> compiled =
                compiled(
                        row(
                                "Denied Persons List (DPL)",
                                " OREN TAVISH",
                                "LAKEFIELD, TX, 75001",
                                "86 F.R. 31001 6/27/2021"),
                        row(
                                "Denied Persons List (DPL)",
                                "LUMEN TRADING LLC",
                                "DUBAI, AE; SUITE 9, PIER 4, PORTO NOVO, CY",
                                "84 F.R. 8001 3/8/19"),
                        row(
                                "Denied Persons List (DPL)",
                                "PEARL (A.K.A. MEI-LAN OSTROV) VANCE",
                                "NJ, 08000, US",
                                "71 F.R. 38362 7/6/06"),
                        row(
                                "Denied Persons List (DPL)",
                                "IVO \"\"SANDY\"\" BRANDT",
                                "GENEVA, CH",
                                "46 FR 44800"),
                        row("Denied Persons List (DPL)", "NORTH HARBOUR AIRWAYS", "", ""),
                        row(
                                "Denied Persons List (DPL)",
                                "ZHAO KE'AI",
                                "WUHAN, 430000, NM",
                                "87 F.R. 9030 2/17/2022"));

        assertThat(keys(own)).containsExactlyElementsOf(keys(compiled));
    }

    private static List<String> keys(List<ListedParty> parties) {
        return parties.stream().map(party -> party.id().toString()).toList();
    }

    private static String row(String source, String name, String addresses, String citation) {
        return HEADER.stream()
                .map(
                        column ->
                                switch (column) {
                                    case "source" -> source + " - Bureau of Industry and Security";
                                    case "name" -> name;
                                    case "addresses" -> addresses;
                                    case "federal_register_notice" -> citation;
                                    default -> "";
                                })
                .map(text -> "\"" + text + "\"")
                .collect(Collectors.joining(","));
    }

    private static List<ListedParty> compiled(String... rows) {
        String table = String.join(",", HEADER) + "\n" + String.join("\n", rows) + "\n";
        return Documents.parties(new CslListSource(), Documents.of("us-csl", table));
    }
}
