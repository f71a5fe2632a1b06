package io.listwarden.sync.source.uk;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the elements of a designation by their paths; what it does not know is kept and counted.
 */
final class DesignationReader {
    private static final String ROOT = "Designation";
    private static final String INDICATORS = "SanctionsImposedIndicators";

    private final Consumer<String> unknown;
    private final Designation designation = new Designation();

    private DesignationReader(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * Everything that the element holds.
     *
     * @throws IllegalArgumentException if text stands where elements should, or the reverse
     */
    static Designation read(DesignationElement element, Consumer<String> unknown) {
        DesignationReader reader = new DesignationReader(unknown);
        element.attributes.forEach(
                (name, text) -> reader.unknownAttribute(ROOT, name.getLocalPart(), text));
        for (Element child : element.children) {
            reader.read(ROOT, name(child), child, reader.designation::add);
        }
        return reader.designation;
    }

    private void read(
            String parent, String path, Element element, BiConsumer<Field, String> values) {
        attributes(element);
        Optional<Field> field = Field.at(path);
        Optional<Group> group = Group.at(path);
        if (field.isPresent()) {
            values.accept(field.get(), text(element));
        } else if (group.isPresent()) {
            readGroup(group.get(), path, element);
        } else if (path.equals(INDICATORS)) {
            children(element).forEach(this::readIndicator);
        } else if (Field.isContainer(path)) {
            readChildren(path, element, values);
        } else {
            unknown.accept(parent + "/" + name(element));
            keep(element);
        }
    }

    private void readChildren(String path, Element element, BiConsumer<Field, String> values) {
        for (Element child : children(element)) {
            read(name(element), path + "/" + name(child), child, values);
        }
    }

    private void readGroup(Group group, String path, Element element) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        readChildren(
                path,
                element,
                (field, text) -> {
                    if (values.put(field, text) != null) {
                        throw new IllegalArgumentException(
                                field.detail() + " stands twice in one " + name(element));
                    }
                });
        designation.add(group, values);
    }

    private void readIndicator(Element element) {
        attributes(element);
        String text = Texts.folded(text(element));
        switch (text) {
            case "true" -> designation.addIndicator(name(element));
            case "false", "" -> {
                // a sanction that is not imposed
            }
            default -> {
                unknown.accept(INDICATORS + "/" + name(element) + "=" + text);
                designation.addOther(name(element), text);
            }
        }
    }

    private void attributes(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                unknownAttribute(name(element), attribute.getLocalName(), attribute.getNodeValue());
            }
        }
    }

    private void unknownAttribute(String element, String attribute, String text) {
        unknown.accept(element + "@" + attribute);
        designation.addOther(element + "@" + attribute, text);
    }

    /**
     * The texts of an element that we do not know, each under the name of the one that holds it.
     */
    private void keep(Element element) {
        List<Element> children =
                nodes(element).filter(Element.class::isInstance).map(Element.class::cast).toList();
        children.forEach(
                child -> {
                    attributes(child);
                    keep(child);
                });
        if (children.isEmpty()) {
            designation.addOther(name(element), element.getTextContent());
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        nodes(element)
                .forEach(
                        node -> {
                            if (node instanceof Element child) {
                                children.add(child);
                            } else if (!node.getTextContent().isBlank()) {
                                throw new IllegalArgumentException(
                                        name(element) + " holds text among its elements");
                            }
                        });
        return children;
    }

    private static String text(Element element) {
        if (nodes(element).anyMatch(Element.class::isInstance)) {
            throw new IllegalArgumentException(name(element) + " holds elements in its text");
        }
        return element.getTextContent();
    }

    private static Stream<Node> nodes(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static String name(Element element) {
        return element.getLocalName();
    }
}
