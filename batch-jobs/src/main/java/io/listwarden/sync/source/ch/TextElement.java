package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.namespace.QName;

/** An element that holds a text, and attributes that say what the text is. */
@XmlType(name = "text")
@XmlAccessorType(XmlAccessType.FIELD)
final class TextElement {
    @XmlAnyAttribute private final Map<QName, String> attributes = new HashMap<>();

    @XmlValue private String text = "";

    /** The text without outer white space. */
    String text() {
        return text.strip();
    }

    /** An attribute, empty where it is absent. */
    String attribute(String name) {
        return attributes.getOrDefault(new QName(name), "").strip();
    }

    /** All attributes, for details. */
    SortedMap<String, String> attributes() {
        SortedMap<String, String> named = new TreeMap<>();
        attributes.forEach((name, value) -> named.put(name.getLocalPart(), value.strip()));
        return named;
    }
}
