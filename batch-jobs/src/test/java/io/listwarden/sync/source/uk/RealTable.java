package io.listwarden.sync.source.uk;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Writes the designations of an XML document as a table, every statement in some row. */
final class RealTable {
    private RealTable() {}

    static byte[] of(byte[] xml) {
        StringBuilder table = new StringBuilder("Report Date: 23-Feb-2026\r\n");
        append(table, Arrays.stream(Field.values()).map(Field::column).toList());
        NodeList designations = parsed(xml).getElementsByTagName("Designation");
        for (int i = 0; i < designations.getLength(); i++) {
            for (Map<Field, String> row : rows((Element) designations.item(i))) {
                append(
                        table,
                        Arrays.stream(Field.values())
                                .map(field -> row.getOrDefault(field, ""))
                                .toList());
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<Field, String>> rows(Element designation) {
        Map<String, List<Map<Field, String>>> repeated = new HashMap<>();
        for (Field field : Field.values()) {
            if (field.group().isEmpty()) {
                at(designation, field.path())
                        .map(it -> Map.of(field, it.getTextContent()))
                        .forEach(it -> add(repeated, field.path(), it));
            }
        }
        for (Group group : Group.values()) {
            at(designation, group.path())
                    .map(it -> of(group, it))
                    .forEach(it -> add(repeated, group.path(), it));
        }
        Collection<List<Map<Field, String>>> columns = repeated.values();
        int length = columns.stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, length)
                .mapToObj(
                        i -> {
                            Map<Field, String> row = new EnumMap<>(Field.class);
                            columns.forEach(it -> row.putAll(it.get(i % it.size())));
                            return row;
                        })
                .toList();
    }

    private static void add(
            Map<String, List<Map<Field, String>>> repeated, String path, Map<Field, String> one) {
        repeated.computeIfAbsent(path, _ -> new ArrayList<>()).add(one);
    }

    private static Map<Field, String> of(Group group, Element element) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (field.group().filter(group::equals).isPresent()) {
                at(element, field.detail()).forEach(it -> row.put(field, it.getTextContent()));
            }
        }
        return row;
    }

    private static Stream<Element> at(Element parent, String path) {
        Stream<Element> elements = Stream.of(parent);
        for (String name : path.split("/")) {
            elements =
                    elements.flatMap(
                            element ->
                                    IntStream.range(0, element.getChildNodes().getLength())
                                            .mapToObj(element.getChildNodes()::item)
                                            .filter(it -> name.equals(it.getLocalName()))
                                            .map(Element.class::cast));
        }
        return elements;
    }

    private static void append(StringBuilder table, List<String> cells) {
        table.append(
                cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",", "", "\r\n")));
    }
}
