package io.listwarden.sync.source.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/**
 * An element of a publisher's schema that notices what it does not know. Subclasses carry {@link
 * XmlType} with the element's name.
 */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
public abstract class XmlElementBase {
    @XmlAnyAttribute private final Map<QName, String> otherAttributes = new HashMap<>();

    @XmlAnyElement private final List<Element> otherElements = new ArrayList<>();

    /** Names what is unknown here: {@code nameAlias@colour}, {@code nameAlias/colour}. */
    final void reportUnknown(Consumer<String> unknown) {
        if (otherAttributes.isEmpty() && otherElements.isEmpty()) {
            return;
        }
        String element = getClass().getAnnotation(XmlType.class).name();
        otherAttributes.keySet().forEach(a -> unknown.accept(element + "@" + a.getLocalPart()));
        otherElements.forEach(e -> unknown.accept(element + "/" + e.getLocalName()));
    }
}
