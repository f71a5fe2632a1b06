package io.listwarden.sync.source.ch;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** What a target is: one of three elements, alike but for an attribute. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class PartyElement extends XmlElementBase {
    @XmlElement(name = "identity")
    List<IdentityElement> identities = new ArrayList<>();

    @XmlElement(name = "justification")
    List<TextElement> justifications = new ArrayList<>();

    @XmlElement(name = "relation")
    List<RelationElement> relations = new ArrayList<>();

    @XmlElement(name = "other-information")
    List<TextElement> otherInformation = new ArrayList<>();

    /** A natural person. */
    @XmlType(name = "individual")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Individual extends PartyElement {
        @XmlAttribute String sex = "";
    }

    /** A company, a group, an organisation. */
    @XmlType(name = "entity")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Entity extends PartyElement {}

    /** A thing. */
    @XmlType(name = "object")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Thing extends PartyElement {
        @XmlAttribute(name = "object-type")
        String type = "";
    }
}
