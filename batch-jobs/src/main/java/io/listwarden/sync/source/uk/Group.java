package io.listwarden.sync.source.uk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fields that belong together wherever they are repeated. */
enum Group {
    NAME("Names/Name"),
    NON_LATIN_NAME("NonLatinNames/NonLatinName"),
    ADDRESS("Addresses/Address"),
    BIRTH_PLACE("IndividualDetails/Individual/BirthDetails/Location"),
    PASSPORT("IndividualDetails/Individual/PassportDetails/Passport"),
    NATIONAL_IDENTIFIER(
            "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier");

    private static final Map<String, Group> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toMap(Group::path, Function.identity()));

    private final String path;

    Group(String path) {
        this.path = path;
    }

    /** Where its element stands in a designation. */
    String path() {
        return path;
    }

    static Optional<Group> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }
}
