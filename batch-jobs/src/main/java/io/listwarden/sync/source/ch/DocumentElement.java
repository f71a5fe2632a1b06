package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** A document or number that identifies a party. */
@XmlType(name = "identification-document")
@XmlAccessorType(XmlAccessType.FIELD)
final class DocumentElement extends StatementElement {
    @XmlAttribute(name = "document-type")
    String type = "";

    @XmlElement String number = "";

    @XmlElement(name = "issuer")
    List<TextElement> issuers = new ArrayList<>();

    @XmlElement(name = "date-of-issue")
    String dateOfIssue = "";

    @XmlElement(name = "place-of-issue")
    List<PlaceOfIssueElement> placesOfIssue = new ArrayList<>();

    @XmlElement(name = "expiry-date")
    String expiryDate = "";

    @XmlElement(name = "remark")
    List<String> remarks = new ArrayList<>();

    @Override
    String element() {
        return "identification-document";
    }
}
