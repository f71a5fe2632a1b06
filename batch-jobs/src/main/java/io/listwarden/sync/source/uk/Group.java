package io.listwarden.sync.source.uk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said together: the element's children and the table's columns. */
enum Group {
    NAME(
            "Name",
            columns(
                    "Name1", "Name 1", "Name2", "Name 2", "Name3", "Name 3", "Name4", "Name 4",
                    "Name5", "Name 5", "Name6", "Name 6", "NameType", "Name type",
                    "AliasStrength", "Alias strength", "Title", "Title")),
    NON_LATIN_NAME(
            "NonLatinName",
            columns(
                    "NameNonLatinScript", "Name non-latin script",
                    "NonLatinScriptType", "Non-latin script type",
                    "NonLatinScriptLanguage", "Non-latin script language")),
    ADDRESS(
            "Address",
            columns(
                    "AddressLine1", "Address Line 1", "AddressLine2", "Address Line 2",
                    "AddressLine3", "Address Line 3", "AddressLine4", "Address Line 4",
                    "AddressLine5", "Address Line 5", "AddressLine6", "Address Line 6",
                    "AddressPostalCode", "Address Postal Code",
                    "AddressCountry", "Address Country")),
    BIRTH_PLACE(
            "Location",
            columns("TownOfBirth", "Town of birth", "CountryOfBirth", "Country of birth")),
    PASSPORT(
            "Passport",
            columns(
                    "PassportNumber", "Passport number",
                    "PassportAdditionalInformation", "Passport additional information")),
    NATIONAL_IDENTIFIER(
            "NationalIdentifier",
            columns(
                    "NationalIdentifierNumber", "National Identifier number",
                    "NationalIdentifierAdditionalInformation",
                    "National Identifier additional information"));

    private final String element;

    @SuppressWarnings("ImmutableEnumChecker") // made once and never changed
    private final Map<String, String> columns;

    Group(String element, Map<String, String> columns) {
        this.element = element;
        this.columns = columns;
    }

    private static Map<String, String> columns(String... pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }

    /** The children of the element, each with the column that says the same. */
    Map<String, String> columns() {
        return columns;
    }

    /** The group of an element, known by its name or by a child that stands in no other group. */
    static Optional<Group> of(String element, Stream<String> children) {
        return Arrays.stream(values())
                .filter(it -> it.element.equals(element))
                .findFirst()
                .or(
                        () ->
                                children.flatMap(
                                                child ->
                                                        Arrays.stream(values())
                                                                .filter(it -> it.isMeantBy(child)))
                                        .findFirst());
    }

    private boolean isMeantBy(String child) {
        return columns.containsKey(child) && !child.equals("Title");
    }
}
