package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** A nationality; it may name several countries. */
@XmlType(name = "nationality")
@XmlAccessorType(XmlAccessType.FIELD)
final class NationalityElement extends StatementElement {
    @XmlElement(name = "country")
    List<TextElement> countries = new ArrayList<>();

    @Override
    String element() {
        return "nationality";
    }
}
