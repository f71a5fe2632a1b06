package io.listwarden.sync.source.uk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a designation holds: each is an element of the XML, by its path, and a column of the table;
 * whether the table needs the column comes last.
 */
enum Field {
    LAST_UPDATED("LastUpdated", "Last Updated", false),
    UNIQUE_ID("UniqueID", "Unique ID", true),
    OFSI_GROUP_ID("OFSIGroupID", "OFSI Group ID", false),
    UN_REFERENCE_NUMBER("UNReferenceNumber", "UN Reference Number", false),
    NAME_6("Names/Name/Name6", "Name 6", true),
    NAME_1("Names/Name/Name1", "Name 1", true),
    NAME_2("Names/Name/Name2", "Name 2", true),
    NAME_3("Names/Name/Name3", "Name 3", true),
    NAME_4("Names/Name/Name4", "Name 4", true),
    NAME_5("Names/Name/Name5", "Name 5", true),
    NAME_TYPE("Names/Name/NameType", "Name type", true),
    ALIAS_STRENGTH("Names/Name/AliasStrength", "Alias strength", true),
    TITLE("Titles/Title", "Title", false),
    NON_LATIN_NAME("NonLatinNames/NonLatinName/NameNonLatinScript", "Name non-latin script", true),
    NON_LATIN_SCRIPT(
            "NonLatinNames/NonLatinName/NonLatinScriptType", "Non-latin script type", false),
    NON_LATIN_LANGUAGE(
            "NonLatinNames/NonLatinName/NonLatinScriptLanguage",
            "Non-latin script language",
            false),
    REGIME("RegimeName", "Regime Name", true),
    KIND("IndividualEntityShip", "Individual, Entity, Ship", true),
    DESIGNATION_SOURCE("DesignationSource", "Designation source", false),
    SANCTIONS_IMPOSED("SanctionsImposed", "Sanctions Imposed", true),
    OTHER_INFORMATION("OtherInformation", "Other Information", false),
    REASONS("UKStatementofReasons", "UK Statement of Reasons", false),
    ADDRESS_LINE_1("Addresses/Address/AddressLine1", "Address Line 1", true),
    ADDRESS_LINE_2("Addresses/Address/AddressLine2", "Address Line 2", true),
    ADDRESS_LINE_3("Addresses/Address/AddressLine3", "Address Line 3", true),
    ADDRESS_LINE_4("Addresses/Address/AddressLine4", "Address Line 4", true),
    ADDRESS_LINE_5("Addresses/Address/AddressLine5", "Address Line 5", true),
    ADDRESS_LINE_6("Addresses/Address/AddressLine6", "Address Line 6", true),
    POSTAL_CODE("Addresses/Address/AddressPostalCode", "Address Postal Code", false),
    ADDRESS_COUNTRY("Addresses/Address/AddressCountry", "Address Country", true),
    PHONE("PhoneNumbers/PhoneNumber", "Phone number", false),
    WEBSITE("Websites/Website", "Website", false),
    EMAIL("EmailAddresses/EmailAddress", "Email address", false),
    DATE_DESIGNATED("DateDesignated", "Date Designated", true),
    BIRTH_DATE("IndividualDetails/Individual/DOBs/DOB", "D.O.B", true),
    NATIONALITY(
            "IndividualDetails/Individual/Nationalities/Nationality", "Nationality(/ies)", true),
    NATIONAL_IDENTIFIER(
            "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber",
            "National Identifier number",
            true),
    NATIONAL_IDENTIFIER_INFORMATION(
            "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier/NationalIdentifierAdditionalInformation",
            "National Identifier additional information",
            false),
    PASSPORT(
            "IndividualDetails/Individual/PassportDetails/Passport/PassportNumber",
            "Passport number",
            true),
    PASSPORT_INFORMATION(
            "IndividualDetails/Individual/PassportDetails/Passport/PassportAdditionalInformation",
            "Passport additional information",
            false),
    POSITION("IndividualDetails/Individual/Positions/Position", "Position", false),
    GENDER("IndividualDetails/Individual/Genders/Gender", "Gender", false),
    TOWN_OF_BIRTH(
            "IndividualDetails/Individual/BirthDetails/Location/TownOfBirth",
            "Town of birth",
            false),
    COUNTRY_OF_BIRTH(
            "IndividualDetails/Individual/BirthDetails/Location/CountryOfBirth",
            "Country of birth",
            false),
    ENTITY_TYPE("EntityDetails/Entity/TypeOfEntities/TypeOfEntity", "Type of entity", false),
    SUBSIDIARY("EntityDetails/Entity/Subsidiaries/Subsidiary", "Subsidiaries", false),
    PARENT_COMPANY("EntityDetails/Entity/ParentCompanies/ParentCompany", "Parent Company", false),
    REGISTRATION(
            "EntityDetails/Entity/BusinessRegistrationNumbers/BusinessRegistrationNumber",
            "Business registration number (s)",
            true),
    IMO("ShipDetails/Ship/IMONumbers/IMONumber", "IMO number", true),
    CURRENT_OWNER(
            "ShipDetails/Ship/CurrentOwnerOperators/CurrentOwnerOperator",
            "Current owner/operator (s)",
            false),
    PREVIOUS_OWNER(
            "ShipDetails/Ship/PreviousOwnerOperators/PreviousOwnerOperator",
            "Previous owner/operator (s)",
            false),
    CURRENT_FLAG(
            "ShipDetails/Ship/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip",
            "Current believed flag of ship",
            true),
    PREVIOUS_FLAG("ShipDetails/Ship/PreviousFlags/PreviousFlag", "Previous flags", false),
    SHIP_TYPE("ShipDetails/Ship/TypeOfShipDetails/TypeOfShip", "Type of ship", false),
    TONNAGE("ShipDetails/Ship/TonnageOfShipDetails/TonnageOfShip", "Tonnage of ship", false),
    LENGTH("ShipDetails/Ship/LengthOfShipDetails/LengthOfShip", "Length of ship", false),
    YEAR_BUILT("ShipDetails/Ship/YearsBuilt/YearBuilt", "Year Built", false),
    HULL_NUMBER(
            "ShipDetails/Ship/HullIdentificationNumbers/HullIdentificationNumber",
            "Hull identification number (HIN)",
            false);

    private static final Map<String, Field> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.path, Function.identity()));

    private static final Map<String, Field> BY_COLUMN =
            Arrays.stream(values())
                    .collect(Collectors.toMap(it -> spelling(it.column), Function.identity()));

    private static final Set<String> CONTAINERS =
            Arrays.stream(values())
                    .flatMap(it -> it.containers().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private final String path;
    private final String column;
    private final boolean needed;

    Field(String path, String column, boolean needed) {
        this.path = path;
        this.column = column;
        this.needed = needed;
    }

    /** The field whose element stands here in a designation. */
    static Optional<Field> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** Whether an element here holds fields, at any depth. */
    static boolean isContainer(String path) {
        return CONTAINERS.contains(path);
    }

    /** The field of a column, whatever the case, spaces and signs in its heading. */
    static Optional<Field> headed(String column) {
        return Optional.ofNullable(BY_COLUMN.get(spelling(column)));
    }

    private static String spelling(String column) {
        return column.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private List<String> containers() {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i))
                .toList();
    }

    /** What belongs together with it; empty if it stands alone. */
    Optional<Group> group() {
        return Group.at(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }

    /** The name of its element, under which it goes to the details in both formats. */
    String detail() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where its element stands in a designation. */
    String path() {
        return path;
    }

    /** The heading of its column. */
    String column() {
        return column;
    }

    /** Whether a table without it is refused, since every party would lose something by it. */
    boolean isNeeded() {
        return needed;
    }
}
