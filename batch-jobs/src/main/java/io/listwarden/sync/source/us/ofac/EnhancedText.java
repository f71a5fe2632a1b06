package io.listwarden.sync.source.us.ofac;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/**
 * An element of the enhanced format that holds a text, most often with a reference to its value.
 */
@XmlType(name = "text")
@XmlAccessorType(XmlAccessType.FIELD)
final class EnhancedText {
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "refId",
                    "featureTypeId",
                    "datePublished",
                    "entityId",
                    "nameId",
                    "nameTranslationId",
                    "featureVersionId");

    @XmlAnyAttribute private final Map<QName, String> attributes = new HashMap<>();
    @XmlValue private String text = "";

    /** The text without outer white space; may be empty. */
    String text() {
        return text.strip();
    }

    /** An attribute, or null. */
    @Nullable String attribute(String name) {
        return attributes.get(new QName(name));
    }

    /** Names the attributes that no element of the format has. */
    void reportUnknown(String element, Consumer<String> unknown) {
        attributes.keySet().stream()
                .map(QName::getLocalPart)
                .filter(name -> !ATTRIBUTES.contains(name))
                .forEach(name -> unknown.accept(element + "@" + name));
    }
}
