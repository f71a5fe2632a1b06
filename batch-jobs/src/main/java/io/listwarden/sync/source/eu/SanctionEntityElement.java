package io.listwarden.sync.source.eu;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** One listed person, group or entity. */
@XmlRootElement(name = "sanctionEntity")
@XmlType(name = "sanctionEntity")
@XmlAccessorType(XmlAccessType.FIELD)
final class SanctionEntityElement extends XmlElementBase {
    @XmlAttribute String designationDate = "";
    @XmlAttribute String designationDetails = "";
    @XmlAttribute String unitedNationId = "";
    @XmlAttribute String euReferenceNumber = "";
    @XmlAttribute String logicalId = "";

    @XmlElement(name = "remark")
    List<String> remarks = new ArrayList<>();

    @XmlElement(name = "regulation")
    List<RegulationElement> regulations = new ArrayList<>();

    @XmlElement(name = "subjectType")
    List<SubjectTypeElement> subjectTypes = new ArrayList<>();

    @XmlElement(name = "nameAlias")
    List<NameAliasElement> nameAliases = new ArrayList<>();

    @XmlElement(name = "citizenship")
    List<CitizenshipElement> citizenships = new ArrayList<>();

    @XmlElement(name = "birthdate")
    List<BirthdateElement> birthdates = new ArrayList<>();

    @XmlElement(name = "identification")
    List<IdentificationElement> identifications = new ArrayList<>();

    @XmlElement(name = "address")
    List<AddressElement> addresses = new ArrayList<>();
}
