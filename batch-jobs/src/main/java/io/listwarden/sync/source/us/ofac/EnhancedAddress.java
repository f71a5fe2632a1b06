package io.listwarden.sync.source.us.ofac;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** An address of the enhanced format, in one script or several. */
@XmlType(name = "address")
@XmlAccessorType(XmlAccessType.FIELD)
final class EnhancedAddress extends XmlElementBase {
    @XmlAttribute String id = "";
    @Nullable EnhancedText country;

    @XmlElementWrapper(name = "translations")
    @XmlElement(name = "translation")
    List<Translation> translations = new ArrayList<>();

    /** The address in one script. */
    @XmlType(name = "translationOfAddress")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Translation extends XmlElementBase {
        @XmlAttribute String id = "";
        String isPrimary = "";
        @Nullable EnhancedText script;

        @XmlElementWrapper(name = "addressParts")
        @XmlElement(name = "addressPart")
        List<EnhancedPart.OfAddress> parts = new ArrayList<>();
    }
}
