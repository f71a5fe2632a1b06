package io.listwarden.sync.source.us.ofac;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The values at the beginning of an enhanced document that its entities refer to. A reference to
 * none of them means that a part of the document is missing.
 */
final class EnhancedReferences {
    private final Consumer<String> unknown;
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> featureTypes = new HashSet<>();

    /**
     * @param unknown is told of attributes that no element of the format has
     */
    EnhancedReferences(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException if its number is missing or stands twice
     */
    void add(Value value) {
        if (value.refId.isBlank() || values.put(value.refId, value) != null) {
            throw new IllegalArgumentException(
                    "referenceValue@refId has \""
                            + value.refId
                            + "\", which is empty or stands twice");
        }
    }

    /**
     * Adds a type of features.
     *
     * @throws IllegalArgumentException if its number is missing or stands twice
     */
    void add(FeatureType type) {
        if (type.featureTypeId.isBlank() || !featureTypes.add(type.featureTypeId)) {
            throw new IllegalArgumentException(
                    "featureType@featureTypeId has \""
                            + type.featureTypeId
                            + "\", which is empty or stands twice");
        }
    }

    /**
     * The text of an element that refers to a value.
     *
     * @param field the element, for messages
     * @throws IllegalArgumentException if it refers to none, or has no text
     */
    String text(String field, EnhancedText element) {
        value(field, element.attribute("refId"));
        return plain(field, element);
    }

    /** {@link #text} of an element that may be absent. */
    @Nullable String textIfAny(String field, @Nullable EnhancedText element) {
        return element == null ? null : text(field, element);
    }

    /** {@link #text} of an element that refers to a type of features. */
    String featureType(String field, EnhancedText element) {
        String id = element.attribute("featureTypeId");
        if (id == null || !featureTypes.contains(id)) {
            throw new IllegalArgumentException(
                    field + " refers to featureType " + id + ", which the document does not have");
        }
        return plain(field, element);
    }

    private String plain(String field, EnhancedText element) {
        element.reportUnknown(field, unknown);
        if (element.text().isEmpty()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        return element.text();
    }

    /** The ISO code of the country that the element refers to, or null. */
    @Nullable String isoCode(String field, @Nullable EnhancedText element) {
        return element == null ? null : value(field, element.attribute("refId")).isoCode;
    }

    /** The value of that number. */
    Value value(String field, @Nullable String refId) {
        Value value = values.get(refId == null ? "" : refId.strip());
        if (value == null) {
            throw new IllegalArgumentException(
                    field
                            + " refers to referenceValue "
                            + refId
                            + ", which the document does not have");
        }
        return value;
    }

    /** A value that entities refer to. */
    @XmlRootElement(name = "referenceValue")
    @XmlType(name = "referenceValue")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Value extends XmlElementBase {
        @XmlAttribute String refId = "";
        String type = "";
        String value = "";
        @Nullable String isoCode;
        @Nullable String code;
    }

    /** A label of features. */
    @XmlRootElement(name = "featureType")
    @XmlType(name = "featureType")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class FeatureType extends XmlElementBase {
        @XmlAttribute String featureTypeId = "";
        String type = "";
        @Nullable EnhancedText detailType;
        @Nullable String publishExclude;
        @Nullable String publishDescription;
        @Nullable String publishOrder;
    }
}
