package io.listwarden.sync.source.uk;

import java.util.Arrays;
import java.util.Optional;

/** What is said of a designation: the element of the XML schema and the column of the table. */
enum Field {
    LAST_UPDATED("LastUpdated", "Last Updated"),
    UNIQUE_ID("UniqueID", "Unique ID"),
    OFSI_GROUP_ID("OFSIGroupID", "OFSI Group ID"),
    UN_REFERENCE_NUMBER("UNReferenceNumber", "UN Reference Number"),
    REGIME_NAME("RegimeName", "Regime Name"),
    KIND("IndividualEntityShip", "Individual, Entity, Ship"),
    DESIGNATION_SOURCE("DesignationSource", "Designation source"),
    SANCTIONS_IMPOSED("SanctionsImposed", "Sanctions Imposed"),
    OTHER_INFORMATION("OtherInformation", "Other Information"),
    STATEMENT_OF_REASONS("UKStatementofReasons", "UK Statement of Reasons"),
    PHONE_NUMBER("PhoneNumber", "Phone number"),
    WEBSITE("Website", "Website"),
    EMAIL_ADDRESS("EmailAddress", "Email address"),
    DATE_DESIGNATED("DateDesignated", "Date Designated"),
    DATE_OF_BIRTH("DOB", "D.O.B"),
    NATIONALITY("Nationality", "Nationality(/ies)"),
    POSITION("Position", "Position"),
    GENDER("Gender", "Gender"),
    TYPE_OF_ENTITY("TypeOfEntity", "Type of entity"),
    SUBSIDIARY("Subsidiary", "Subsidiaries"),
    PARENT_COMPANY("ParentCompany", "Parent Company"),
    BUSINESS_REGISTRATION_NUMBER(
            "BusinessRegistrationNumber", "Business registration number (s)"),
    IMO_NUMBER("IMONumber", "IMO number"),
    CURRENT_OWNER_OPERATOR("CurrentOwnerOperator", "Current owner/operator (s)"),
    PREVIOUS_OWNER_OPERATOR("PreviousOwnerOperator", "Previous owner/operator (s)"),
    CURRENT_FLAG("CurrentBelievedFlagOfShip", "Current believed flag of ship"),
    PREVIOUS_FLAG("PreviousFlag", "Previous flags"),
    TYPE_OF_SHIP("TypeOfShip", "Type of ship"),
    TONNAGE_OF_SHIP("TonnageOfShip", "Tonnage of ship"),
    LENGTH_OF_SHIP("LengthOfShip", "Length of ship"),
    YEAR_BUILT("YearBuilt", "Year Built"),
    HULL_IDENTIFICATION_NUMBER(
            "HullIdentificationNumber", "Hull identification number (HIN)");

    private final String element;
    private final String column;

    Field(String element, String column) {
        this.element = element;
        this.column = column;
    }

    /** The publisher's name of it, under which details are kept. */
    String element() {
        return element;
    }

    /** The table's name of it. */
    String column() {
        return column;
    }

    static Optional<Field> ofElement(String element) {
        return Arrays.stream(values()).filter(it -> it.element.equals(element)).findFirst();
    }
}
