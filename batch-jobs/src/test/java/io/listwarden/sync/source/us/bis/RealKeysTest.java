package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.DerivedKeys;
import io.listwarden.sync.source.us.csl.CslListSource;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real Entity List of April 2022 as the Consolidated Screening List has it, written into the
 * shape of the eCFR: countries by their headings, Hong Kong under China, names, aliases and
 * addresses in one cell. What the rewriting cannot show is how the two differ in wording.
 */
class RealKeysTest {
    private static final List<ListedParty> REWRITTEN = new ArrayList<>();
    private static final List<PartyId> COMPILED = new ArrayList<>();
    private static long records;
    private static long counted;
    private static SortedMap<String, Long> unknown = new TreeMap<>();

    @BeforeAll
    static void rewriteTheRealList() throws IOException {
        byte[] bytes = Documents.unzipped(SharedFiles.lists("us-csl/consolidated_2022-04.csv.gz"));
        List<CSVRecord> rows = entityListRows(bytes);
        Documents.parties(new CslListSource(), Documents.of("us-csl", bytes)).stream()
                .map(ListedParty::id)
                .filter(id -> id.listId().equals(EcfrListSource.LIST_ID))
                .forEach(COMPILED::add);
        StringBuilder table = new StringBuilder();
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (country(rows.get(i)).isEmpty()) {
                COMPILED.remove(i);
            } else {
                table.append(row(rows.get(i)));
            }
        }
        FetchedDocument document =
                Documents.of(
                        "us-ecfr",
                        "<DIV5 N=\"744\"><DIV9 N=\"Supplement No. 4 to Part 744\"><TABLE><TR>"
                                + "<TH>Country</TH><TH>Entity</TH><TH>License requirement</TH>"
                                + "<TH>License review policy</TH>"
                                + "<TH>Federal Register citation</TH></TR>"
                                + table
                                + "</TABLE></DIV9></DIV5>");
        EcfrListSource source = new EcfrListSource();
        ReadSummary summary = source.read(document, REWRITTEN::add);
        records = summary.records();
        counted = source.count(document);
        unknown = summary.unknown();
    }

    private static List<CSVRecord> entityListRows(byte[] bytes) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), format)) {
            return rows.stream().filter(row -> row.get("source").contains("(EL)")).toList();
        }
    }

    private static String row(CSVRecord row) {
        String country = country(row);
        String heading =
                country.equals("HK") || country.equals("CN")
                        ? "CHINA, PEOPLE'S REPUBLIC OF"
                        : displayed(country).toUpperCase(Locale.ROOT);
        List<String> aliases = items(row, "alt_names").toList();
        return Stream.of(
                        heading,
                        escaped(row.get("name").strip())
                                + (aliases.isEmpty()
                                        ? ",<br/>"
                                        : ", a.k.a., the following "
                                                + aliases.size()
                                                + " aliases:<br/>")
                                + aliases.stream()
                                        .map(alias -> "—" + escaped(alias) + ";<br/>")
                                        .collect(Collectors.joining())
                                + addresses(row),
                        "For all items.",
                        "Denial.",
                        escaped(row.get("federal_register_notice")))
                .collect(Collectors.joining("</TD><TD>", "<TR><TD>", "</TD></TR>"));
    }

    /** The text of the first address that names a country comes first, as it does in the key. */
    private static String addresses(CSVRecord row) {
        return items(row, "addresses")
                .map(
                        address -> {
                            String code = DerivedKeys.countryOf(List.of(address));
                            return code.isEmpty()
                                    ? address
                                    : address.substring(0, address.lastIndexOf(',') + 1)
                                            + " "
                                            + displayed(code);
                        })
                .map(RealKeysTest::escaped)
                .collect(Collectors.joining("; <E T=\"03\">and</E> ", "", "."));
    }

    private static String country(CSVRecord row) {
        return DerivedKeys.countryOf(items(row, "addresses").toList());
    }

    private static Stream<String> items(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split("; ")).filter(item -> !item.isBlank());
    }

    private static String displayed(String country) {
        return country.equals("HK")
                ? "Hong Kong"
                : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Test
    void everyRowIsReadAndCounted() {
        assertThat(COMPILED.size()).isEqualTo(2_000);
        assertThat(records).isEqualTo(COMPILED.size()).isEqualTo(counted);
        assertThat(REWRITTEN.stream().mapToLong(party -> 1 + party.merged().size()).sum())
                .isEqualTo(records);
        assertThat(unknown).isEmpty();
    }

    /**
     * One of the others has an alias in its name, which the Consolidated Screening List leaves
     * there; two agree with others in all but the start date, which the eCFR does not say.
     */
    @Test
    void almostEveryPartyKeepsItsKey() {
        Set<PartyId> ids = REWRITTEN.stream().map(ListedParty::id).collect(Collectors.toSet());

        assertThat(COMPILED.stream().filter(id -> !ids.contains(id)).count()).isEqualTo(3);
    }
}
