package io.listwarden.sync.source.un;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A document of a person; a placeholder holds nothing. */
@XmlType(name = "INDIVIDUAL_DOCUMENT")
@XmlAccessorType(XmlAccessType.FIELD)
final class DocumentElement extends XmlElementBase {
    @XmlElement(name = "TYPE_OF_DOCUMENT")
    String type = "";

    @XmlElement(name = "TYPE_OF_DOCUMENT2")
    String type2 = "";

    @XmlElement(name = "NUMBER")
    String number = "";

    @XmlElement(name = "ISSUING_COUNTRY")
    String issuingCountry = "";

    @XmlElement(name = "COUNTRY_OF_ISSUE")
    String countryOfIssue = "";

    @XmlElement(name = "CITY_OF_ISSUE")
    String cityOfIssue = "";

    @XmlElement(name = "DATE_OF_ISSUE")
    String dateOfIssue = "";

    @XmlElement(name = "DATE_OF_EXPIRY")
    String dateOfExpiry = "";

    @XmlElement(name = "NOTE")
    String note = "";
}
