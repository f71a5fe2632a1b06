package io.listwarden.sync.source.ca;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/**
 * One record, in either layout. Every element stands in it once at most; they are lists so that a
 * second one is noticed and not taken for the first.
 */
@XmlRootElement(name = "record")
@XmlType(name = "record")
@XmlAccessorType(XmlAccessType.FIELD)
final class RecordElement extends XmlElementBase {
    @XmlElement(name = "Country")
    List<String> country = new ArrayList<>();

    @XmlElement(name = "EntityOrShip")
    List<String> entityOrShip = new ArrayList<>();

    @XmlElement(name = "Entity")
    List<String> entity = new ArrayList<>();

    @XmlElement(name = "LastName")
    List<String> lastName = new ArrayList<>();

    @XmlElement(name = "GivenName")
    List<String> givenName = new ArrayList<>();

    @XmlElement(name = "Aliases")
    List<String> aliases = new ArrayList<>();

    @XmlElement(name = "TitleOrShip")
    List<String> titleOrShip = new ArrayList<>();

    @XmlElement(name = "Title")
    List<String> title = new ArrayList<>();

    @XmlElement(name = "DateOfBirthOrShipBuildDate")
    List<String> dateOfBirthOrShipBuildDate = new ArrayList<>();

    @XmlElement(name = "DateOfBirth")
    List<String> dateOfBirth = new ArrayList<>();

    @XmlElement(name = "ShipIMONumber")
    List<String> shipImoNumber = new ArrayList<>();

    @XmlElement(name = "Schedule")
    List<String> schedule = new ArrayList<>();

    @XmlElement(name = "Item")
    List<String> item = new ArrayList<>();

    @XmlElement(name = "DateOfListing")
    List<String> dateOfListing = new ArrayList<>();
}
