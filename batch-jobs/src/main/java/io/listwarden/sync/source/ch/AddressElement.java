package io.listwarden.sync.source.ch;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** An address in a place that is given by reference. */
@XmlType(name = "address")
@XmlAccessorType(XmlAccessType.FIELD)
final class AddressElement extends StatementElement {
    @XmlAttribute(name = "place-id")
    String placeId = "";

    @XmlAttribute String current = "";

    @XmlElement(name = "c-o")
    List<String> careOf = new ArrayList<>();

    @XmlElement(name = "address-details")
    List<String> addressDetails = new ArrayList<>();

    @XmlElement(name = "p-o-box")
    List<String> postBox = new ArrayList<>();

    @XmlElement(name = "zip-code")
    List<String> zipCode = new ArrayList<>();

    @XmlElement(name = "remark")
    List<String> remark = new ArrayList<>();

    @XmlElement(name = "remarks")
    List<String> remarks = new ArrayList<>();

    @Override
    String element() {
        return "address";
    }
}
