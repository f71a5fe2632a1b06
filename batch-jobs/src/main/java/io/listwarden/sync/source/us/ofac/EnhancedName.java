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

/** A name of the enhanced format, in one script or several. */
@XmlType(name = "name")
@XmlAccessorType(XmlAccessType.FIELD)
final class EnhancedName extends XmlElementBase {
    @XmlAttribute String id = "";
    String isPrimary = "";
    @Nullable EnhancedText aliasType;
    String isLowQuality = "";

    @XmlElementWrapper(name = "translations")
    @XmlElement(name = "translation")
    List<Translation> translations = new ArrayList<>();

    /** Whether it is the name of that number, and has the translation of that number. */
    boolean has(String nameId, String translationId) {
        return id.equals(nameId)
                && translations.stream().anyMatch(it -> it.id.equals(translationId));
    }

    /** The name in one script. */
    @XmlType(name = "translation")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Translation extends XmlElementBase {
        @XmlAttribute String id = "";
        String isPrimary = "";
        @Nullable EnhancedText script;
        @Nullable String formattedFirstName;
        @Nullable String formattedLastName;
        String formattedFullName = "";

        @XmlElementWrapper(name = "nameParts")
        @XmlElement(name = "namePart")
        List<EnhancedPart.OfName> parts = new ArrayList<>();
    }
}
