package io.listwarden.sync.source.xml;

import io.listwarden.sync.source.FieldReport;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Counts every element and attribute that passes, as {@code parent/child} and {@code
 * element@attribute}, whoever reads them; and lets elements of several namespaces appear in one.
 */
final class ObservedXml extends StreamReaderDelegate {
    private final UnaryOperator<String> namespaces;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Map<String, long[]>> elements = new HashMap<>();
    private final Map<String, Map<String, long[]>> attributes = new HashMap<>();
    private String path = "";

    /**
     * @param namespaces what an element's namespace appears as
     */
    ObservedXml(XMLStreamReader xml, UnaryOperator<String> namespaces) {
        super(xml);
        this.namespaces = namespaces;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT) {
            begin();
        } else if (event == END_ELEMENT) {
            open.poll();
        }
        return event;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        throw new UnsupportedOperationException("passes elements unseen");
    }

    @Override
    public String getElementText() throws XMLStreamException {
        String text = super.getElementText();
        open.poll();
        return text;
    }

    private void begin() {
        String name = getLocalName();
        String parent = open.isEmpty() ? "" : open.element();
        path = parent + "/" + name;
        count(elements, parent, name);
        for (int i = 0; i < getAttributeCount(); i++) {
            count(attributes, name, getAttributeLocalName(i));
        }
        open.push(name);
    }

    private static void count(Map<String, Map<String, long[]>> counts, String owner, String name) {
        counts.computeIfAbsent(owner, _ -> new HashMap<>())
                .computeIfAbsent(name, _ -> new long[1])[0]++;
    }

    /** {@code parent/child} of the element that began last. */
    String path() {
        return path;
    }

    @Override
    public QName getName() {
        return new QName(namespace(super.getNamespaceURI()), getLocalName());
    }

    @Override
    public String getNamespaceURI() {
        return namespace(super.getNamespaceURI());
    }

    private String namespace(@Nullable String published) {
        return namespaces.apply(published == null ? "" : published);
    }

    /**
     * All that passed, sorted into what is known, ignored or not known. What lies inside an element
     * that is ignored, or not known, is as well.
     */
    FieldReport report(Set<String> ignoredFields, SortedMap<String, Long> unknownFields) {
        SortedMap<String, Long> mapped = new TreeMap<>();
        SortedMap<String, Long> ignored = new TreeMap<>();
        SortedMap<String, Long> unknown = new TreeMap<>(unknownFields);
        Set<String> insideIgnored = inside(ignoredFields);
        Set<String> insideUnknown = inside(unknownFields.keySet());
        counts().forEach(
                        (field, count) -> {
                            if (unknownFields.containsKey(field)) {
                                return;
                            }
                            if (ignoredFields.contains(field)
                                    || insideIgnored.contains(owner(field))) {
                                ignored.put(field, count);
                            } else if (insideUnknown.contains(owner(field))) {
                                unknown.put(field, count);
                            } else {
                                mapped.put(field, count);
                            }
                        });
        return new FieldReport(mapped, ignored, unknown);
    }

    private SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        elements.forEach((owner, names) -> addTo(counts, owner + "/", names));
        attributes.forEach((owner, names) -> addTo(counts, owner + "@", names));
        return counts;
    }

    private static void addTo(
            SortedMap<String, Long> counts, String prefix, Map<String, long[]> names) {
        names.forEach((name, count) -> counts.put(prefix + name, count[0]));
    }

    /** Elements that came in these places only, and what came only within them. */
    private Set<String> inside(Set<String> fields) {
        Set<String> inside = new HashSet<>();
        for (boolean more = true; more; ) {
            more = false;
            for (Map.Entry<String, Map<String, long[]>> entry : elements.entrySet()) {
                for (String name : entry.getValue().keySet()) {
                    more |= cameOnlyInside(name, fields, inside) && inside.add(name);
                }
            }
        }
        return inside;
    }

    private boolean cameOnlyInside(String name, Set<String> fields, Set<String> inside) {
        return elements.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(name))
                .allMatch(
                        entry ->
                                fields.contains(entry.getKey() + "/" + name)
                                        || inside.contains(entry.getKey()));
    }

    private static String owner(String field) {
        int end = Math.max(field.indexOf('/'), field.indexOf('@'));
        return field.substring(0, end);
    }
}
