package io.listwarden.service.index;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.testing.SharedFiles;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names and kinds of real parties, read without any care for the rest; for tests alone. */
final class RealParties {
    private RealParties() {}

    /** OFAC's list with the aliases of an earlier day, and the European Union's. */
    static List<ListedParty> ofacAndEu() {
        List<ListedParty> parties =
                new ArrayList<>(ofac("us-ofac-sdn/2024-03-06", "us-ofac-sdn/2023-12-28"));
        parties.addAll(eu("eu-fsf/RECONSTRUCTED_20260223-FULL-1_1.xml.gz"));
        return parties;
    }

    /** As many real names as are at hand. */
    static List<ListedParty> all() {
        List<ListedParty> parties = new ArrayList<>(ofacAndEu());
        parties.addAll(uk("uk-sl/RECONSTRUCTED_UK-Sanctions-List_2026-02-23.xml.gz"));
        parties.addAll(csl("us-csl/consolidated_2022-04.csv.gz"));
        return parties;
    }

    private static List<ListedParty> ofac(String folder, String aliases) {
        Map<String, List<ListedName>> names = new LinkedHashMap<>();
        Map<String, PartyKind> kinds = new LinkedHashMap<>();
        for (List<String> row : csv(folder + "/sdn.csv.gz")) {
            if (row.size() > 2) {
                String kind = row.get(2).strip();
                kinds.put(row.get(0), ofacKind(kind));
                names.put(row.get(0), new ArrayList<>(List.of(primary(row.get(1)))));
            }
        }
        for (List<String> row : csv(aliases + "/alt.csv.gz")) {
            if (row.size() > 3 && names.containsKey(row.get(0))) {
                names.get(row.get(0)).add(ListedName.of(NameType.ALIAS, row.get(3)));
            }
        }
        return parties("us-ofac-sdn", names, kinds);
    }

    private static PartyKind ofacKind(String kind) {
        return switch (kind) {
            case "individual" -> PartyKind.PERSON;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> PartyKind.ORGANIZATION;
        };
    }

    private static List<ListedParty> csl(String file) {
        Map<String, List<ListedName>> names = new LinkedHashMap<>();
        List<List<String>> rows = csv(file);
        for (List<String> row : rows.subList(1, rows.size())) {
            List<ListedName> own = new ArrayList<>(List.of(primary(row.get(5))));
            for (String alias : row.get(22).split("; ", -1)) {
                if (!alias.isBlank()) {
                    own.add(ListedName.of(NameType.ALIAS, alias));
                }
            }
            names.put(row.get(0), own);
        }
        return parties("us-csl", names, Map.of());
    }

    private static List<ListedParty> eu(String file) {
        Map<String, List<ListedName>> names = new LinkedHashMap<>();
        Map<String, PartyKind> kinds = new LinkedHashMap<>();
        String[] id = {""};
        read(
                file,
                xml -> {
                    switch (xml.getLocalName()) {
                        case "sanctionEntity" -> id[0] = xml.getAttributeValue(null, "logicalId");
                        case "subjectType" ->
                                kinds.put(
                                        id[0],
                                        "person".equals(xml.getAttributeValue(null, "code"))
                                                ? PartyKind.PERSON
                                                : PartyKind.ORGANIZATION);
                        case "nameAlias" ->
                                addName(names, id[0], xml.getAttributeValue(null, "wholeName"));
                        default -> {}
                    }
                });
        return parties("eu-fsf", names, kinds);
    }

    private static List<ListedParty> uk(String file) {
        Map<String, List<ListedName>> names = new LinkedHashMap<>();
        String[] id = {""};
        StringBuilder name = new StringBuilder();
        read(
                file,
                xml -> {
                    String element = xml.getLocalName();
                    if (element.equals("UniqueID")) {
                        id[0] = xml.getElementText();
                    } else if (element.equals("Name")) {
                        name.setLength(0);
                    } else if (element.equals("NameType")) {
                        addName(names, id[0], name.toString().strip());
                    } else if (element.matches("Name[1-6]")) {
                        name.append(' ').append(xml.getElementText());
                    } else if (element.equals("NameNonLatinScript")) {
                        addName(names, id[0], xml.getElementText());
                    }
                });
        return parties("uk-sl", names, Map.of());
    }

    private static void addName(Map<String, List<ListedName>> names, String id, String text) {
        if (text != null && !text.isBlank()) {
            names.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(ListedName.of(NameType.ALIAS, text));
        }
    }

    private static ListedName primary(String text) {
        return new ListedName(
                null,
                text.isBlank() ? "?" : text,
                NameType.PRIMARY,
                AliasStrength.STRONG,
                null,
                List.of(),
                Details.NONE);
    }

    private static List<ListedParty> parties(
            String list, Map<String, List<ListedName>> names, Map<String, PartyKind> kinds) {
        return names.entrySet().stream()
                .map(
                        e ->
                                party(
                                        new PartyId(list, e.getKey()),
                                        kinds.getOrDefault(e.getKey(), PartyKind.UNKNOWN),
                                        e.getValue()))
                .toList();
    }

    static ListedParty party(PartyId id, PartyKind kind, List<ListedName> names) {
        return new ListedParty(
                id,
                kind,
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Listing.EMPTY,
                Details.NONE,
                List.of());
    }

    private static List<List<String>> csv(String file) {
        try (Reader in = open(file);
                CSVParser parser = CSVParser.parse(in, CSVFormat.DEFAULT)) {
            return parser.stream().map(row -> List.copyOf(row.toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface OnElement {
        void accept(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void read(String file, OnElement action) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (Reader in = open(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    action.accept(xml);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reader open(String file) throws IOException {
        return new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedFiles.lists(file))),
                StandardCharsets.UTF_8);
    }
}
