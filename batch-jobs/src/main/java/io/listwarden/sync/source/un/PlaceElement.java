package io.listwarden.sync.source.un;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** An address or a place of birth; a placeholder holds nothing. */
@XmlType(name = "PLACE")
@XmlAccessorType(XmlAccessType.FIELD)
final class PlaceElement extends XmlElementBase {
    @XmlElement(name = "STREET")
    String street = "";

    @XmlElement(name = "CITY")
    String city = "";

    @XmlElement(name = "STATE_PROVINCE")
    String province = "";

    @XmlElement(name = "ZIP_CODE")
    String zipCode = "";

    @XmlElement(name = "COUNTRY")
    String country = "";

    @XmlElement(name = "NOTE")
    String note = "";
}
