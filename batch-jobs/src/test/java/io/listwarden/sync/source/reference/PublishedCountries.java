package io.listwarden.sync.source.reference;

import io.listwarden.contracts.testing.SharedFiles;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Every spelling in the columns and elements of the real files that hold a country. */
final class PublishedCountries {
    private static final CSVFormat COMMAS = CSVFormat.DEFAULT;
    private static final CSVFormat TABS = CSVFormat.DEFAULT.builder().setDelimiter('\t').get();
    private static final Pattern SEMICOLON = Pattern.compile("; ");
    private static final Pattern IN_REMARK =
            Pattern.compile(
                    "(?:^|; )(?:alt\\. )?(?:nationality|citizen|Nationality of"
                            + " Registration|Former Vessel Flag|Other Vessel Flag|Registration"
                            + " Country) ([^;]*?)\\.?(?=;|$)");
    private static final Pattern LIST_MARK = Pattern.compile("[;\\n]|\\b[a-z]\\) ");
    private static final Set<String> ELEMENTS =
            Set.of(
                    "country",
                    "idCountry",
                    "vesselFlag",
                    "issuingCountry",
                    "COUNTRY",
                    "ISSUING_COUNTRY",
                    "COUNTRY_OF_ISSUE",
                    "COUNTRY_OF_BIRTH",
                    "NATIONALITY/VALUE",
                    "AddressCountry",
                    "Country");

    private final Set<String> spellings = new TreeSet<>();

    private PublishedCountries() {}

    /** Skips the test where a file is absent. */
    static Set<String> all() {
        PublishedCountries countries = new PublishedCountries();
        countries.ofac();
        countries.otherTables();
        List.of(
                        "us-ofac-cons/consolidated_2022-12-16",
                        "us-ofac-cons/consolidated_2024-05-06",
                        "us-ofac-cons/CONS_ENHANCED_2025-01-14",
                        "us-ofac-sdn/ENHANCED_export_IRGC_2024-08-28",
                        "un-sc/consolidated_2020-03-20",
                        "un-sc/consolidated_2022-09-15",
                        "un-sc/consolidated_2024-11-30",
                        "un-sc/consolidated_2025-11-20",
                        "uk-sl/RECONSTRUCTED_UK-Sanctions-List_2026-02-23",
                        "ca-sema/sema-lmes_2020-04",
                        "ca-sema/sema-lmes_2025-05",
                        "eu-fsf/RECONSTRUCTED_20260223-FULL-1_1",
                        "eu-fsf/RECONSTRUCTED_20260501-FULL-1_1_old-entities-only",
                        "eu-fsf/excerpt_real_FULL-1_1_2018-12-21")
                .forEach(countries::xml);
        countries.australia();
        return countries.spellings;
    }

    private void ofac() {
        for (String set : List.of("2019-01/", "2021-07/", "2023-12-28/")) {
            table("us-ofac-sdn/" + set + "add.csv.gz", COMMAS, StandardCharsets.ISO_8859_1)
                    .forEach(row -> add(cell(row, 4)));
            table("us-ofac-sdn/" + set + "sdn.csv.gz", COMMAS, StandardCharsets.ISO_8859_1)
                    .forEach(this::addParty);
        }
        table("us-ofac-cons/2025-12/cons_add.csv.gz", COMMAS, StandardCharsets.ISO_8859_1)
                .forEach(row -> add(cell(row, 4)));
        table("us-ofac-cons/2025-12/cons_prim.csv.gz", COMMAS, StandardCharsets.ISO_8859_1)
                .forEach(this::addParty);
    }

    private void addParty(CSVRecord row) {
        add(cell(row, 9));
        IN_REMARK.matcher(cell(row, 11)).results().forEach(match -> add(match.group(1)));
    }

    private void otherTables() {
        List<CSVRecord> rows =
                table("us-csl/consolidated_2022-04.csv.gz", COMMAS, StandardCharsets.UTF_8);
        List<String> header = rows.getFirst().toList();
        for (String column : List.of("citizenships", "nationalities", "vessel_flag")) {
            rows.stream()
                    .skip(1)
                    .flatMap(row -> SEMICOLON.splitAsStream(row.get(header.indexOf(column))))
                    .forEach(this::add);
        }
        for (String name : List.of("dpl_2019-07", "dpl_2022-09")) {
            table("us-bis-dpl/" + name + ".txt.gz", TABS, StandardCharsets.ISO_8859_1).stream()
                    .skip(1)
                    .forEach(row -> add(cell(row, 4)));
        }
    }

    private static String cell(CSVRecord row, int column) {
        return row.size() > column ? row.get(column) : "";
    }

    private void add(String spelling) {
        String stripped = spelling.strip();
        if (!stripped.isEmpty() && !stripped.equals("-0-")) {
            spellings.add(stripped);
        }
    }

    private static List<CSVRecord> table(String file, CSVFormat format, Charset charset) {
        try (InputStream bytes = unzipped(file);
                CSVParser parser = format.parse(new InputStreamReader(bytes, charset))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream unzipped(String file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(SharedFiles.lists(file)));
    }

    private void xml(String name) {
        try (InputStream bytes = unzipped(name + ".xml.gz")) {
            elements(
                    bytes,
                    (path, text) -> {
                        int parent = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
                        if (ELEMENTS.contains(path.substring(path.lastIndexOf('/') + 1))
                                || ELEMENTS.contains(path.substring(parent + 1))
                                || path.endsWith("@countryDescription")) {
                            add(text);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The texts of elements, and the countries in attributes, each with its path. */
    private static void elements(InputStream bytes, BiConsumer<String, String> found) {
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            Deque<String> path = new ArrayDeque<>();
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement()) {
                    path.addLast(reader.getLocalName());
                    text.setLength(0);
                    String country = reader.getAttributeValue(null, "countryDescription");
                    found.accept("@countryDescription", country == null ? "" : country);
                } else if (reader.isEndElement()) {
                    found.accept("/" + String.join("/", path), text.toString());
                    path.removeLast();
                    text.setLength(0);
                } else if (reader.isCharacters()) {
                    text.append(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The strings of the column "Citizenship", which holds several at once. */
    private void australia() {
        String file = "au-dfat/regulation8_consolidated_2024-12.xlsx";
        try (ZipFile workbook = new ZipFile(SharedFiles.lists(file).toFile())) {
            List<String> strings = new ArrayList<>();
            StringBuilder string = new StringBuilder();
            elements(
                    workbook.getInputStream(workbook.getEntry("xl/sharedStrings.xml")),
                    (path, text) -> {
                        if (path.endsWith("/t")) {
                            string.append(text);
                        } else if (path.endsWith("/si")) {
                            strings.add(string.toString());
                            string.setLength(0);
                        }
                    });
            byte[] sheet =
                    workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes();
            Pattern.compile("<c r=\"G(?!1\")\\d+\"[^>]* t=\"s\"[^>]*><v>(\\d+)</v>")
                    .matcher(new String(sheet, StandardCharsets.UTF_8))
                    .results()
                    .map(match -> strings.get(Integer.parseInt(match.group(1))))
                    .flatMap(LIST_MARK::splitAsStream)
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
