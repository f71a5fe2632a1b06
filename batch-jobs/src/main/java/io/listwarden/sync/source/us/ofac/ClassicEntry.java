package io.listwarden.sync.source.us.ofac;

import io.listwarden.sync.source.xml.XmlElementBase;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** An entry of the classic format. */
@XmlRootElement(name = "sdnEntry")
@XmlType(name = "sdnEntry")
@XmlAccessorType(XmlAccessType.FIELD)
final class ClassicEntry extends XmlElementBase {
    String uid = "";
    @Nullable String firstName;
    String lastName = "";
    @Nullable String title;
    String sdnType = "";
    @Nullable String remarks;

    @XmlElementWrapper(name = "programList")
    @XmlElement(name = "program")
    List<String> programmes = new ArrayList<>();

    @XmlElementWrapper(name = "idList")
    @XmlElement(name = "id")
    List<Id> ids = new ArrayList<>();

    @XmlElementWrapper(name = "akaList")
    @XmlElement(name = "aka")
    List<Aka> akas = new ArrayList<>();

    @XmlElementWrapper(name = "addressList")
    @XmlElement(name = "address")
    List<PlaceOfAddress> addresses = new ArrayList<>();

    @XmlElementWrapper(name = "nationalityList")
    @XmlElement(name = "nationality")
    List<Nationality> nationalities = new ArrayList<>();

    @XmlElementWrapper(name = "citizenshipList")
    @XmlElement(name = "citizenship")
    List<Citizenship> citizenships = new ArrayList<>();

    @XmlElementWrapper(name = "dateOfBirthList")
    @XmlElement(name = "dateOfBirthItem")
    List<DateOfBirth> datesOfBirth = new ArrayList<>();

    @XmlElementWrapper(name = "placeOfBirthList")
    @XmlElement(name = "placeOfBirthItem")
    List<PlaceOfBirth> placesOfBirth = new ArrayList<>();

    @XmlElement(name = "vesselInfo")
    List<VesselInfo> vessels = new ArrayList<>();

    /** A document, a number, or some other fact. */
    @XmlType(name = "id")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Id extends XmlElementBase {
        String uid = "";
        String idType = "";
        String idNumber = "";
        @Nullable String idCountry;
        @Nullable String issueDate;
        @Nullable String expirationDate;
    }

    /** Another name. */
    @XmlType(name = "aka")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Aka extends XmlElementBase {
        String uid = "";
        String type = "";
        String category = "";
        String lastName = "";
        @Nullable String firstName;
    }

    /** An address. */
    @XmlType(name = "address")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class PlaceOfAddress extends XmlElementBase {
        String uid = "";
        @Nullable String address1;
        @Nullable String address2;
        @Nullable String address3;
        @Nullable String city;
        @Nullable String stateOrProvince;
        @Nullable String postalCode;
        @Nullable String country;
    }

    /** A nationality. */
    @XmlType(name = "nationality")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Nationality extends XmlElementBase {
        String uid = "";
        String country = "";
        String mainEntry = "";
    }

    /** A citizenship. */
    @XmlType(name = "citizenship")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Citizenship extends XmlElementBase {
        String uid = "";
        String country = "";
        String mainEntry = "";
    }

    /** A date of birth. */
    @XmlType(name = "dateOfBirthItem")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class DateOfBirth extends XmlElementBase {
        String uid = "";
        String dateOfBirth = "";
        String mainEntry = "";
    }

    /** A place of birth. */
    @XmlType(name = "placeOfBirthItem")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class PlaceOfBirth extends XmlElementBase {
        String uid = "";
        String placeOfBirth = "";
        String mainEntry = "";
    }

    /** What a vessel has beside its numbers. */
    @XmlType(name = "vesselInfo")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class VesselInfo extends XmlElementBase {
        @Nullable String callSign;
        @Nullable String vesselType;
        @Nullable String vesselFlag;
        @Nullable String vesselOwner;
        @Nullable String tonnage;
        @Nullable String grossRegisteredTonnage;
    }
}
