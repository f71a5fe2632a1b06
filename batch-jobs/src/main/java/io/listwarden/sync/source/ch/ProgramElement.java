package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** An ordinance and the sets of measures that it has. */
@XmlType(name = "sanctions-program")
@XmlAccessorType(XmlAccessType.FIELD)
final class ProgramElement extends XmlElementBase {
    @XmlAttribute String ssid = "";

    @XmlAttribute(name = "version-date")
    String versionDate = "";

    @XmlAttribute(name = "predecessor-version-date")
    String predecessorVersionDate = "";

    @XmlElement(name = "program-key")
    List<TextElement> keys = new ArrayList<>();

    @XmlElement(name = "program-name")
    List<TextElement> names = new ArrayList<>();

    @XmlElement(name = "sanctions-set")
    List<TextElement> sets = new ArrayList<>();

    @XmlElement(name = "origin")
    List<String> origins = new ArrayList<>();
}
