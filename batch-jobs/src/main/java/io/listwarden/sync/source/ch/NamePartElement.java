package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** A part of a name: how it is mostly spelt, and other spellings of it. */
@XmlType(name = "name-part")
@XmlAccessorType(XmlAccessType.FIELD)
final class NamePartElement extends XmlElementBase {
    @XmlAttribute String order = "";

    @XmlAttribute(name = "name-part-type")
    String type = "";

    @XmlElement String value = "";

    @XmlElement(name = "spelling-variant")
    List<TextElement> variants = new ArrayList<>();
}
