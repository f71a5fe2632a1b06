package io.listwarden.sync.source.un;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A date of birth, in one of several forms. */
@XmlType(name = "INDIVIDUAL_DATE_OF_BIRTH")
@XmlAccessorType(XmlAccessType.FIELD)
final class BirthDateElement extends XmlElementBase {
    @XmlElement(name = "TYPE_OF_DATE")
    String type = "";

    @XmlElement(name = "DATE")
    String date = "";

    @XmlElement(name = "YEAR")
    String year = "";

    @XmlElement(name = "FROM_YEAR")
    String fromYear = "";

    @XmlElement(name = "TO_YEAR")
    String toYear = "";

    @XmlElement(name = "NOTE")
    String note = "";
}
