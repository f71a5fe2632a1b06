package io.listwarden.sync.source.uk;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One designation, as the tree that it is: elements that hold texts stand in others that only hold
 * them together.
 */
@XmlRootElement(name = "Designation")
@XmlType(name = "Designation")
@XmlAccessorType(XmlAccessType.FIELD)
final class DesignationElement {
    @XmlAnyElement private final List<Element> children = new ArrayList<>();

    /**
     * @param unknown is told elements that the schema had not when this was written; what they hold
     *     is kept
     */
    Designation designation(Consumer<String> unknown) {
        Designation designation = new Designation();
        children.forEach(child -> add(designation, "Designation", child, unknown));
        return designation;
    }

    private static void add(
            Designation designation, String parent, Element element, Consumer<String> unknown) {
        String name = name(element);
        List<Element> inside = children(element);
        if (inside.isEmpty()) {
            addText(designation, parent, name, element.getTextContent(), unknown);
        } else if (name.equals("SanctionsImposedIndicators")) {
            inside.forEach(indicator -> addIndicator(designation, indicator));
        } else {
            Group.of(name, inside.stream().map(DesignationElement::name))
                    .ifPresentOrElse(
                            group -> addGroup(designation, group, name, inside, unknown),
                            () -> inside.forEach(child -> add(designation, name, child, unknown)));
        }
    }

    private static void addText(
            Designation designation,
            String parent,
            String name,
            String text,
            Consumer<String> unknown) {
        Field.ofElement(name)
                .ifPresentOrElse(
                        field -> designation.add(field, text),
                        () -> {
                            if (!text.isBlank()) {
                                unknown.accept(parent + "/" + name);
                                designation.addOther(name, text);
                            }
                        });
    }

    private static void addIndicator(Designation designation, Element indicator) {
        if (indicator.getTextContent().strip().equalsIgnoreCase("true")) {
            designation.addOther("SanctionsImposedIndicators." + name(indicator), "true");
        }
    }

    private static void addGroup(
            Designation designation,
            Group group,
            String name,
            List<Element> inside,
            Consumer<String> unknown) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Element part : inside) {
            if (!group.columns().containsKey(name(part)) && !part.getTextContent().isBlank()) {
                unknown.accept(name + "/" + name(part));
            }
            parts.merge(name(part), part.getTextContent(), (one, other) -> one + "; " + other);
        }
        designation.add(group, parts);
    }

    private static String name(Element element) {
        return element.getLocalName();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
