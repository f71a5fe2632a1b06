package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** Says by reference where a document was issued. */
@XmlType(name = "place-of-issue")
@XmlAccessorType(XmlAccessType.FIELD)
final class PlaceOfIssueElement extends StatementElement {
    @XmlAttribute(name = "place-id")
    String placeId = "";

    @Override
    String element() {
        return "place-of-issue";
    }
}
