package io.listwarden.sync.source.eu;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** An address, and the ways to get in touch there. */
@XmlType(name = "address")
@XmlAccessorType(XmlAccessType.FIELD)
final class AddressElement extends LocatedElement {
    @XmlAttribute String city = "";
    @XmlAttribute String street = "";
    @XmlAttribute String poBox = "";
    @XmlAttribute String zipCode = "";
    @XmlAttribute String place = "";
    @XmlAttribute String asAtListingTime = "";

    @XmlElement(name = "contactInfo")
    List<ContactInfoElement> contacts = new ArrayList<>();

    @Override
    String element() {
        return "address";
    }
}
