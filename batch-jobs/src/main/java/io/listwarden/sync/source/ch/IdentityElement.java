package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** What a party goes by; most have one, some live under a second one. */
@XmlType(name = "identity")
@XmlAccessorType(XmlAccessType.FIELD)
final class IdentityElement extends XmlElementBase {
    @XmlAttribute String ssid = "";
    @XmlAttribute String main = "";

    @XmlElement(name = "name")
    List<NameElement> names = new ArrayList<>();

    @XmlElement(name = "day-month-year")
    List<DayMonthYearElement> dates = new ArrayList<>();

    @XmlElement(name = "nationality")
    List<NationalityElement> nationalities = new ArrayList<>();

    @XmlElement(name = "place-of-birth")
    List<PlaceOfBirthElement> birthPlaces = new ArrayList<>();

    @XmlElement(name = "address")
    List<AddressElement> addresses = new ArrayList<>();

    @XmlElement(name = "identification-document")
    List<DocumentElement> documents = new ArrayList<>();

    boolean isMain() {
        return main.strip().equals("true") || main.strip().equals("1");
    }
}
