package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a party of a designation, whichever format it was read from. */
final class PartyMapper {
    static final String LIST_ID = "uk-sl";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private static final List<Field> DETAILS =
            List.of(
                    Field.LAST_UPDATED,
                    Field.OFSI_GROUP_ID,
                    Field.UN_REFERENCE_NUMBER,
                    Field.TITLE,
                    Field.DESIGNATION_SOURCE,
                    Field.SANCTIONS_IMPOSED,
                    Field.PHONE,
                    Field.WEBSITE,
                    Field.EMAIL,
                    Field.POSITION,
                    Field.ENTITY_TYPE,
                    Field.SUBSIDIARY,
                    Field.PARENT_COMPANY,
                    Field.CURRENT_OWNER,
                    Field.PREVIOUS_OWNER,
                    Field.PREVIOUS_FLAG,
                    Field.SHIP_TYPE,
                    Field.TONNAGE,
                    Field.LENGTH,
                    Field.YEAR_BUILT);

    private final Consumer<String> unknown;

    /**
     * @param unknown is told values that we do not know and can do without
     */
    PartyMapper(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * The party's key.
     *
     * @throws IllegalArgumentException if the {@code UniqueID} is none
     */
    static String key(String uniqueId) {
        String key = Texts.folded(uniqueId);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("UniqueID has \"" + key + "\", which is no key");
        }
        return key;
    }

    /**
     * Maps everything that the designation says.
     *
     * @throws IllegalArgumentException if something that matters cannot be understood
     */
    ListedParty party(String key, Designation designation) {
        PartyKind kind = kind(designation);
        Details.Builder details = Details.builder();
        DETAILS.forEach(
                field -> designation.values(field).forEach(it -> details.add(field.detail(), it)));
        List<Identifier> identifiers = Identifiers.of(designation, details);
        List<BirthDate> birthDates = birthDates(designation, details);
        List<Gender> genders = genders(designation, details);
        namelessScripts(designation, details);
        designation
                .others()
                .forEach((name, texts) -> texts.forEach(text -> details.add(name, text)));
        return new ListedParty(
                new PartyId(LIST_ID, key),
                kind,
                new Names(kind, unknown).of(designation),
                genders,
                birthDates,
                Places.birthPlaces(designation),
                Places.countries(designation),
                identifiers,
                Places.addresses(designation),
                new Listings(unknown).of(designation, details),
                details.build(),
                List.of());
    }

    private static PartyKind kind(Designation designation) {
        String published = designation.values(Field.KIND).collect(Collectors.joining("; "));
        return switch (published.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANIZATION;
            case "ship" -> PartyKind.VESSEL;
            default ->
                    throw new IllegalArgumentException(
                            "IndividualEntityShip has \"" + published + "\", which is no kind");
        };
    }

    private List<BirthDate> birthDates(Designation designation, Details.Builder details) {
        designation
                .values(Field.BIRTH_DATE)
                .filter(it -> Dates.partial(it).isEmpty())
                .forEach(it -> keep(Field.BIRTH_DATE, it, details));
        return designation
                .values(Field.BIRTH_DATE)
                .flatMap(text -> birthDate(text).stream())
                .sorted(
                        Comparator.comparing((BirthDate it) -> it.earliest().toString())
                                .thenComparing(BirthDate::text))
                .toList();
    }

    private static Optional<BirthDate> birthDate(String text) {
        return Dates.partial(text)
                .map(date -> new BirthDate(null, date, date, false, text, Details.NONE));
    }

    private void keep(Field field, String text, Details.Builder details) {
        unknown.accept(field.detail() + " in a form that we do not know");
        details.add(field.detail(), text);
    }

    private List<Gender> genders(Designation designation, Details.Builder details) {
        return designation
                .values(Field.GENDER)
                .flatMap(text -> gender(text, details).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Gender> gender(String text, Details.Builder details) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "male" -> Optional.of(Gender.MALE);
            case "female" -> Optional.of(Gender.FEMALE);
            default -> {
                unknown.accept("Gender=" + text);
                details.add(Field.GENDER.detail(), text);
                yield Optional.empty();
            }
        };
    }

    private static void namelessScripts(Designation designation, Details.Builder details) {
        designation.groups(Group.NON_LATIN_NAME).stream()
                .filter(fields -> !fields.containsKey(Field.NON_LATIN_NAME))
                .sorted(Comparator.comparing(Map::toString))
                .forEach(fields -> Names.script(fields, details));
    }
}
