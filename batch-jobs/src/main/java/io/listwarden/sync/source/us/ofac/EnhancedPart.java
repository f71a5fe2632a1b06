package io.listwarden.sync.source.us.ofac;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;

/** A part of a name or an address. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class EnhancedPart extends XmlElementBase {
    @XmlAttribute String id = "";
    EnhancedText type = new EnhancedText();
    String value = "";

    /** A part of a name. */
    @XmlType(name = "namePart")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class OfName extends EnhancedPart {}

    /** A part of an address. */
    @XmlType(name = "addressPart")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class OfAddress extends EnhancedPart {}
}
