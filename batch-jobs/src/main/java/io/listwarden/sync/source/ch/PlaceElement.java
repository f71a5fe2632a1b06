package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** A place that addresses, births and documents refer to by its id. */
@XmlType(name = "place")
@XmlAccessorType(XmlAccessType.FIELD)
final class PlaceElement extends XmlElementBase {
    @XmlAttribute String ssid = "";

    @XmlElement(name = "location")
    List<TextElement> locations = new ArrayList<>();

    @XmlElement(name = "location-variant")
    List<TextElement> locationVariants = new ArrayList<>();

    @XmlElement(name = "area")
    List<TextElement> areas = new ArrayList<>();

    @XmlElement(name = "area-variant")
    List<TextElement> areaVariants = new ArrayList<>();

    @XmlElement(name = "country")
    List<TextElement> countries = new ArrayList<>();
}
