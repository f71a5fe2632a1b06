package io.listwarden.sync.source.eu;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** A document or number of an entity. */
@XmlType(name = "identification")
@XmlAccessorType(XmlAccessType.FIELD)
final class IdentificationElement extends LocatedElement {
    @XmlAttribute String diplomatic = "";
    @XmlAttribute String knownExpired = "";
    @XmlAttribute String knownFalse = "";
    @XmlAttribute String reportedLost = "";
    @XmlAttribute String revokedByIssuer = "";
    @XmlAttribute String issuedBy = "";
    @XmlAttribute String issuedDate = "";
    @XmlAttribute String validFrom = "";
    @XmlAttribute String validTo = "";
    @XmlAttribute String latinNumber = "";
    @XmlAttribute String nameOnDocument = "";
    @XmlAttribute String number = "";
    @XmlAttribute String identificationTypeCode = "";
    @XmlAttribute String identificationTypeDescription = "";

    @Override
    String element() {
        return "identification";
    }
}
