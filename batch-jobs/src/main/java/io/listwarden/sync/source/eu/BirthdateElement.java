package io.listwarden.sync.source.eu;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** When and where a person was born, as far as known. */
@XmlType(name = "birthdate")
@XmlAccessorType(XmlAccessType.FIELD)
final class BirthdateElement extends LocatedElement {
    @XmlAttribute String circa = "";
    @XmlAttribute String calendarType = "";
    @XmlAttribute String city = "";
    @XmlAttribute String zipCode = "";
    @XmlAttribute String birthdate = "";
    @XmlAttribute String dayOfMonth = "";
    @XmlAttribute String monthOfYear = "";
    @XmlAttribute String year = "";
    @XmlAttribute String yearRangeFrom = "";
    @XmlAttribute String yearRangeTo = "";
    @XmlAttribute String place = "";

    boolean isCirca() {
        return circa.strip().equals("true") || circa.strip().equals("1");
    }

    /** Whether the parts of the date are to be read as they stand; that is so unless said. */
    boolean isGregorian() {
        return calendarType.isBlank() || calendarType.equals("GREGORIAN");
    }

    boolean isIslamic() {
        return calendarType.equals("ISLAMIC");
    }

    @Override
    String element() {
        return "birthdate";
    }
}
