package io.listwarden.sync.source.un;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import java.util.ArrayList;
import java.util.List;

/** One listed person ({@code INDIVIDUAL}) or body ({@code ENTITY}). */
@XmlType(name = "SUBJECT")
@XmlAccessorType(XmlAccessType.FIELD)
final class SubjectElement extends XmlElementBase {
    @XmlElement(name = "DATAID")
    String dataId = "";

    @XmlElement(name = "VERSIONNUM")
    String versionNumber = "";

    @XmlElement(name = "FIRST_NAME")
    String firstName = "";

    @XmlElement(name = "SECOND_NAME")
    String secondName = "";

    @XmlElement(name = "THIRD_NAME")
    String thirdName = "";

    @XmlElement(name = "FOURTH_NAME")
    String fourthName = "";

    @XmlElement(name = "UN_LIST_TYPE")
    String listType = "";

    @XmlElement(name = "REFERENCE_NUMBER")
    String referenceNumber = "";

    @XmlElement(name = "LISTED_ON")
    String listedOn = "";

    @XmlElement(name = "SUBMITTED_ON")
    String submittedOn = "";

    @XmlElement(name = "GENDER")
    String gender = "";

    @XmlElement(name = "SUBMITTED_BY")
    String submittedBy = "";

    @XmlElement(name = "NAME_ORIGINAL_SCRIPT")
    String originalScript = "";

    @XmlElement(name = "COMMENTS1")
    String comments = "";

    @XmlElement(name = "TITLE")
    List<ValuesElement> titles = new ArrayList<>();

    @XmlElement(name = "DESIGNATION")
    List<ValuesElement> designations = new ArrayList<>();

    @XmlElement(name = "NATIONALITY")
    List<ValuesElement> nationalities = new ArrayList<>();

    @XmlElement(name = "LIST_TYPE")
    List<ValuesElement> listTypes = new ArrayList<>();

    @XmlElement(name = "LAST_DAY_UPDATED")
    List<ValuesElement> updates = new ArrayList<>();

    @XmlElement(name = "HAS_INTERPOL_LINK")
    String hasInterpolLink = "";

    @XmlElement(name = "INTERPOL_LINK")
    List<String> interpolLinks = new ArrayList<>();

    @XmlElement(name = "INDIVIDUAL_ALIAS")
    List<AliasElement> individualAliases = new ArrayList<>();

    @XmlElement(name = "ENTITY_ALIAS")
    List<AliasElement> entityAliases = new ArrayList<>();

    @XmlElement(name = "INDIVIDUAL_ADDRESS")
    List<PlaceElement> individualAddresses = new ArrayList<>();

    @XmlElement(name = "ENTITY_ADDRESS")
    List<PlaceElement> entityAddresses = new ArrayList<>();

    @XmlElement(name = "INDIVIDUAL_DATE_OF_BIRTH")
    List<BirthDateElement> birthDates = new ArrayList<>();

    @XmlElement(name = "INDIVIDUAL_PLACE_OF_BIRTH")
    List<PlaceElement> birthPlaces = new ArrayList<>();

    @XmlElement(name = "INDIVIDUAL_DOCUMENT")
    List<DocumentElement> documents = new ArrayList<>();

    @XmlElement(name = "SORT_KEY")
    String sortKey = "";

    @XmlElement(name = "SORT_KEY_LAST_MOD")
    String sortKeyLastModified = "";
}
