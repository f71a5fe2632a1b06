package io.listwarden.sync.source.uk;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.reference.Numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of a designation. The additional information on a document is a sentence, which may
 * name a country as issuer, as place or otherwise, and so is kept as it is.
 */
final class Identifiers {
    private static final Comparator<Identifier> BY_CONTENT =
            Comparator.comparing(Identifier::label)
                    .thenComparing(Identifier::value)
                    .thenComparing(Identifier::toString);

    /** The field says it already, and most but not all numbers repeat it. */
    private static final Pattern IMO = Pattern.compile("^IMO[ :]*(?=[0-9])");

    private Identifiers() {}

    /**
     * Sorted by label and number.
     *
     * @param party takes what is said of a document without a number
     */
    static List<Identifier> of(Designation designation, Details.Builder party) {
        return Stream.of(
                        documents(
                                designation,
                                Group.PASSPORT,
                                IdentifierType.PASSPORT,
                                Field.PASSPORT,
                                Field.PASSPORT_INFORMATION,
                                party),
                        documents(
                                designation,
                                Group.NATIONAL_IDENTIFIER,
                                IdentifierType.NATIONAL_ID,
                                Field.NATIONAL_IDENTIFIER,
                                Field.NATIONAL_IDENTIFIER_INFORMATION,
                                party),
                        numbers(
                                designation,
                                Field.REGISTRATION,
                                IdentifierType.REGISTRATION,
                                party),
                        numbers(designation, Field.IMO, IdentifierType.IMO, party),
                        numbers(designation, Field.HULL_NUMBER, IdentifierType.OTHER, party))
                .flatMap(List::stream)
                .distinct()
                .sorted(BY_CONTENT)
                .toList();
    }

    private static List<Identifier> documents(
            Designation designation,
            Group group,
            IdentifierType type,
            Field number,
            Field information,
            Details.Builder party) {
        Predicate<Map<Field, String>> isNumbered = it -> isNumber(it.getOrDefault(number, ""));
        designation.groups(group).stream()
                .filter(isNumbered.negate())
                .map(it -> it.getOrDefault(number, "") + " " + it.getOrDefault(information, ""))
                .map(Texts::folded)
                .sorted()
                .forEach(it -> party.add(information.detail(), it));
        return designation.groups(group).stream()
                .filter(isNumbered)
                .map(
                        it ->
                                identifier(
                                        type,
                                        number,
                                        it.getOrDefault(number, ""),
                                        Details.builder()
                                                .add(
                                                        information.detail(),
                                                        Texts.folded(
                                                                it.getOrDefault(information, "")))))
                .toList();
    }

    private static List<Identifier> numbers(
            Designation designation, Field field, IdentifierType type, Details.Builder party) {
        designation
                .values(field)
                .filter(it -> !isNumber(it))
                .forEach(it -> party.add(field.detail(), it));
        return designation
                .values(field)
                .filter(Identifiers::isNumber)
                .map(it -> identifier(type, field, it, Details.builder()))
                .toList();
    }

    private static Identifier identifier(
            IdentifierType type, Field field, String number, Details.Builder details) {
        String published = Texts.folded(number);
        String value = field == Field.IMO ? IMO.matcher(published).replaceFirst("") : published;
        details.add("published", value.equals(published) ? "" : published);
        return Numbers.identifier(null, type, value, null, field.column(), details);
    }

    private static boolean isNumber(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
