package io.listwarden.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/** Whether the EU samples are what the Commission's own export looks like. */
class EuSamplesTest {
    private static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";

    /** The attributes of each element of schema 1.1; a question mark where one may be absent. */
    private static final Map<String, String> ATTRIBUTES =
            Map.of(
                    "sanctionEntity",
                    "designationDate? designationDetails unitedNationId euReferenceNumber?"
                            + " logicalId",
                    "regulation",
                    "regulationType organisationType publicationDate entryIntoForceDate numberTitle"
                            + " programme logicalId",
                    "subjectType",
                    "code classificationCode",
                    "nameAlias",
                    "firstName middleName lastName wholeName function gender? title nameLanguage"
                            + " strong regulationLanguage logicalId",
                    "citizenship",
                    "region countryIso2Code countryDescription regulationLanguage logicalId",
                    "birthdate",
                    "circa calendarType city zipCode birthdate? dayOfMonth? monthOfYear? year?"
                            + " yearRangeFrom? yearRangeTo? region place countryIso2Code"
                            + " countryDescription regulationLanguage logicalId",
                    "identification",
                    "diplomatic knownExpired knownFalse reportedLost revokedByIssuer issuedBy"
                            + " issuedDate? validFrom? validTo? latinNumber nameOnDocument number"
                            + " region countryIso2Code countryDescription identificationTypeCode"
                            + " identificationTypeDescription regulationLanguage logicalId",
                    "address",
                    "city street poBox zipCode region place asAtListingTime countryIso2Code"
                            + " countryDescription regulationLanguage logicalId",
                    "regulationSummary",
                    "regulationType publicationDate numberTitle publicationUrl",
                    "contactInfo",
                    "key value");

    @ParameterizedTest
    @CsvSource({"1, 2025-12-01T09:00:00.000+01:00", "2, 2026-05-01T08:25:35.000+02:00"})
    void theExportIsDatedAndHoldsDistinctEntities(int version, String generated) throws Exception {
        Element export = export(version);

        assertThat(export.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(export.getLocalName()).isEqualTo("export");
        assertThat(OffsetDateTime.parse(export.getAttribute("generationDate")))
                .isEqualTo(OffsetDateTime.parse(generated));
        List<Element> entities = children(export);
        assertThat(entities).hasSizeBetween(55, 75);
        assertThat(entities)
                .extracting(entity -> entity.getAttribute("logicalId"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyElementHasAllTheAttributesOfTheSchemaAndNoOther(int version) throws Exception {
        for (Element element : below(export(version))) {
            String schema = ATTRIBUTES.getOrDefault(element.getLocalName(), "");
            List<String> known = schema.isEmpty() ? List.of() : List.of(schema.split(" "));
            Set<String> required =
                    known.stream().filter(name -> !name.endsWith("?")).collect(Collectors.toSet());
            Set<String> allowed =
                    known.stream().map(name -> name.replace("?", "")).collect(Collectors.toSet());
            assertThat(attributes(element).keySet())
                    .as(element.getLocalName())
                    .containsAll(required)
                    .isSubsetOf(allowed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyDateCanBeReadAndEveryEntityHasANameAndARegulation(int version) throws Exception {
        Element export = export(version);
        for (Element element : below(export)) {
            attributes(element).entrySet().stream()
                    .filter(attribute -> attribute.getKey().matches(".*Date|birthdate|valid.*"))
                    .forEach(date -> assertThat(LocalDate.parse(date.getValue())).isNotNull());
        }
        assertThat(children(export))
                .allSatisfy(
                        entity ->
                                assertThat(children(entity))
                                        .extracting(Element::getLocalName)
                                        .contains("regulation", "subjectType", "nameAlias"));
    }

    @Test
    void birthDatesOfEveryKindOccur() throws Exception {
        Set<String> kinds =
                below(export(1)).stream()
                        .filter(element -> element.getLocalName().equals("birthdate"))
                        .map(EuSamplesTest::kindOfBirthDate)
                        .collect(Collectors.toSet());

        assertThat(kinds)
                .contains(
                        "GREGORIAN full",
                        "GREGORIAN year",
                        "GREGORIAN month",
                        "GREGORIAN range",
                        "GREGORIAN none",
                        "GREGORIAN circa year",
                        "ISLAMIC year");
    }

    @Test
    void namesStandInManyScripts() throws Exception {
        String names =
                below(export(1)).stream()
                        .map(element -> element.getAttribute("wholeName"))
                        .collect(Collectors.joining());
        Set<Character.UnicodeScript> scripts =
                names.codePoints()
                        .mapToObj(Character.UnicodeScript::of)
                        .collect(Collectors.toSet());

        assertThat(scripts)
                .contains(
                        Character.UnicodeScript.LATIN,
                        Character.UnicodeScript.CYRILLIC,
                        Character.UnicodeScript.ARABIC,
                        Character.UnicodeScript.HAN,
                        Character.UnicodeScript.HANGUL,
                        Character.UnicodeScript.HEBREW,
                        Character.UnicodeScript.GREEK);
    }

    @Test
    void weakNamesUnknownCountriesAndContactsOccur() throws Exception {
        List<Element> elements = below(export(1));

        assertThat(elements)
                .anyMatch(element -> element.getTextContent().equals("low quality alias"))
                .anyMatch(element -> element.getAttribute("countryIso2Code").equals("00"))
                .anyMatch(element -> element.getLocalName().equals("contactInfo"))
                .anyMatch(element -> !element.getAttribute("poBox").isEmpty())
                .anyMatch(element -> !element.getAttribute("issuedDate").isEmpty())
                .anyMatch(element -> element.getAttribute("revokedByIssuer").equals("true"));
        assertThat(elements)
                .extracting(element -> element.getAttribute("programme"))
                .contains("CYB", "HR", "UKR", "TERR", "BLR", "IRN", "TAQA");
    }

    @Test
    void theSecondVersionAddsRemovesAndAmends() throws Exception {
        Map<String, String> before = contents(1);
        Map<String, String> after = contents(2);

        assertThat(without(after.keySet(), before.keySet()))
                .containsExactlyInAnyOrder("180249", "180252", "180259", "180265");
        assertThat(without(before.keySet(), after.keySet())).containsExactly("1");
        assertThat(before.keySet())
                .filteredOn(id -> after.containsKey(id) && !after.get(id).equals(before.get(id)))
                .containsExactlyInAnyOrder(
                        "3412", "3413", "3780", "3784", "3788", "3808", "3809", "3815", "3841",
                        "4292", "4300", "6054", "6696", "161952", "162046", "178619", "180078");
    }

    @Test
    void someEntitiesDifferInNothingButTheOrderOfTheirChildren() throws Exception {
        Map<String, String> before = contents(1);
        Map<String, String> after = contents(2);
        Map<String, List<String>> orderBefore = orders(1);
        Map<String, List<String>> orderAfter = orders(2);

        assertThat(before.keySet())
                .filteredOn(id -> Objects.equals(before.get(id), after.get(id)))
                .filteredOn(id -> !Objects.equals(orderBefore.get(id), orderAfter.get(id)))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    private static String kindOfBirthDate(Element birth) {
        String circa = birth.getAttribute("circa").equals("true") ? " circa" : "";
        String precision =
                birth.hasAttribute("birthdate")
                        ? " full"
                        : birth.hasAttribute("monthOfYear")
                                ? " month"
                                : birth.hasAttribute("year")
                                        ? " year"
                                        : birth.hasAttribute("yearRangeFrom") ? " range" : " none";
        return birth.getAttribute("calendarType") + circa + precision;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static Map<String, String> contents(int version) throws Exception {
        return children(export(version)).stream()
                .collect(
                        Collectors.toMap(
                                entity -> entity.getAttribute("logicalId"),
                                EuSamplesTest::regardlessOfOrder));
    }

    private static Map<String, List<String>> orders(int version) throws Exception {
        return children(export(version)).stream()
                .collect(
                        Collectors.toMap(
                                entity -> entity.getAttribute("logicalId"),
                                entity ->
                                        children(entity).stream()
                                                .map(child -> child.getAttribute("logicalId"))
                                                .toList()));
    }

    private static String regardlessOfOrder(Element element) {
        List<Element> children = children(element);
        String text = children.isEmpty() ? element.getTextContent() : "";
        return element.getLocalName()
                + attributes(element)
                + text
                + children.stream()
                        .map(EuSamplesTest::regardlessOfOrder)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> attributes(Element element) {
        NamedNodeMap nodes = element.getAttributes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .collect(
                        Collectors.toMap(
                                Node::getNodeName, Node::getNodeValue, (a, b) -> a, TreeMap::new));
    }

    private static List<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static List<Element> below(Element element) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(element)) {
            found.add(child);
            found.addAll(below(child));
        }
        return found;
    }

    private static Element export(int version) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        try (InputStream xml = Samples.open("eu-fsf/export-%d.xml".formatted(version))) {
            Document document = factory.newDocumentBuilder().parse(xml);
            return document.getDocumentElement();
        }
    }
}
