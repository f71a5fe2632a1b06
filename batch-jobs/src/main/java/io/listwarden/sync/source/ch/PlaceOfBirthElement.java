package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** Says by reference where somebody was born. */
@XmlType(name = "place-of-birth")
@XmlAccessorType(XmlAccessType.FIELD)
final class PlaceOfBirthElement extends StatementElement {
    @XmlAttribute(name = "place-id")
    String placeId = "";

    @Override
    String element() {
        return "place-of-birth";
    }
}
