package io.listwarden.sync.source.us.bis;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** A table row or a paragraph: text with elements in it, whose names are looked at later. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "mixed")
final class MixedElement {
    /** Texts and {@link org.w3c.dom.Element}s. */
    @XmlMixed @XmlAnyElement final List<Object> content = new ArrayList<>();
}
