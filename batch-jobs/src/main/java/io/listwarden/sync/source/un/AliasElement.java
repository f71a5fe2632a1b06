package io.listwarden.sync.source.un;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A further name, of a person with what is said of the bearer of that name. */
@XmlType(name = "ALIAS")
@XmlAccessorType(XmlAccessType.FIELD)
final class AliasElement extends XmlElementBase {
    @XmlElement(name = "QUALITY")
    String quality = "";

    @XmlElement(name = "ALIAS_NAME")
    String name = "";

    @XmlElement(name = "DATE_OF_BIRTH")
    String birthDate = "";

    @XmlElement(name = "CITY_OF_BIRTH")
    String birthCity = "";

    @XmlElement(name = "COUNTRY_OF_BIRTH")
    String birthCountry = "";

    @XmlElement(name = "NOTE")
    String note = "";
}
