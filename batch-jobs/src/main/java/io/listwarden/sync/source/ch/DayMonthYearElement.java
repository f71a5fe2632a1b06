package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;

/** A date of birth, or of what takes its place for an entity or an object. */
@XmlType(name = "day-month-year")
@XmlAccessorType(XmlAccessType.FIELD)
final class DayMonthYearElement extends StatementElement {
    @XmlAttribute String day = "";
    @XmlAttribute String month = "";
    @XmlAttribute String year = "";
    @XmlAttribute String calendar = "";

    @Override
    String element() {
        return "day-month-year";
    }
}
