package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** One name of an identity, in parts. */
@XmlType(name = "name")
@XmlAccessorType(XmlAccessType.FIELD)
final class NameElement extends StatementElement {
    @XmlAttribute(name = "name-type")
    String type = "";

    @XmlAttribute String lang = "";

    @XmlElement(name = "name-part")
    List<NamePartElement> parts = new ArrayList<>();

    @Override
    String element() {
        return "name";
    }
}
