package io.listwarden.sync.source.us.ofac;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** An entry of the enhanced format. */
@XmlRootElement(name = "entity")
@XmlType(name = "entity")
@XmlAccessorType(XmlAccessType.FIELD)
final class EnhancedEntity extends XmlElementBase {
    @XmlAttribute String id = "";
    GeneralInfo generalInfo = new GeneralInfo();

    @XmlElementWrapper(name = "sanctionsLists")
    @XmlElement(name = "sanctionsList")
    List<EnhancedText> lists = new ArrayList<>();

    @XmlElementWrapper(name = "sanctionsPrograms")
    @XmlElement(name = "sanctionsProgram")
    List<EnhancedText> programmes = new ArrayList<>();

    @XmlElementWrapper(name = "sanctionsTypes")
    @XmlElement(name = "sanctionsType")
    List<EnhancedText> sanctionsTypes = new ArrayList<>();

    @XmlElementWrapper(name = "legalAuthorities")
    @XmlElement(name = "legalAuthority")
    List<EnhancedText> legalAuthorities = new ArrayList<>();

    @XmlElementWrapper(name = "names")
    @XmlElement(name = "name")
    List<EnhancedName> names = new ArrayList<>();

    @XmlElementWrapper(name = "addresses")
    @XmlElement(name = "address")
    List<EnhancedAddress> addresses = new ArrayList<>();

    @XmlElementWrapper(name = "features")
    @XmlElement(name = "feature")
    List<Feature> features = new ArrayList<>();

    @XmlElementWrapper(name = "identityDocuments")
    @XmlElement(name = "identityDocument")
    List<IdentityDocument> identityDocuments = new ArrayList<>();

    @XmlElementWrapper(name = "relationships")
    @XmlElement(name = "relationship")
    List<Relationship> relationships = new ArrayList<>();

    /** What the entry says of itself. */
    @XmlType(name = "generalInfo")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class GeneralInfo extends XmlElementBase {
        String identityId = "";
        EnhancedText entityType = new EnhancedText();
        @Nullable String remarks;
        @Nullable String title;
    }

    /** Something under a label of the publisher's. */
    @XmlType(name = "feature")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Feature extends XmlElementBase {
        @XmlAttribute String id = "";
        EnhancedText type = new EnhancedText();
        String versionId = "";
        String value = "";
        @Nullable String valueRefId;
        @Nullable EnhancedDates valueDate;
        String isPrimary = "";
        @Nullable EnhancedText reliability;
        @Nullable String comments;
    }

    /** A document or a register's number. */
    @XmlType(name = "identityDocument")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class IdentityDocument extends XmlElementBase {
        @XmlAttribute String id = "";
        EnhancedText type = new EnhancedText();
        @Nullable EnhancedText name;
        String documentNumber = "";
        @Nullable String isValid;
        @Nullable EnhancedText issuingCountry;
        @Nullable String issuingLocation;
        @Nullable String issuingAuthority;
        @Nullable EnhancedDates issueDate;
        @Nullable EnhancedDates expirationDate;
        @Nullable String comments;

        @XmlElementWrapper(name = "idFeatures")
        @XmlElement(name = "idFeature")
        List<EnhancedText> idFeatures = new ArrayList<>();
    }

    /** How the party belongs to another. */
    @XmlType(name = "relationship")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Relationship extends XmlElementBase {
        @XmlAttribute String id = "";
        EnhancedText type = new EnhancedText();
        EnhancedText relatedEntity = new EnhancedText();
        @Nullable EnhancedText quality;
        @Nullable String comments;
    }
}
