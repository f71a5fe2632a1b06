package io.listwarden.sync.source.un;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.reference.Numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The documents of a person; one of which no number is given goes to the party's details. */
final class Documents {
    private static final Comparator<Identifier> BY_CONTENT =
            Comparator.comparing(Identifier::label)
                    .thenComparing(Identifier::value)
                    .thenComparing(Identifier::toString);

    private Documents() {}

    /** Sorted by label and number. */
    static List<Identifier> of(
            SubjectElement subject, Details.Builder party, Consumer<String> unknown) {
        List<Identifier> identifiers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (DocumentElement element : subject.documents) {
            String number = Texts.folded(element.number);
            if (number.codePoints().anyMatch(Character::isLetterOrDigit)) {
                identifiers.add(identifier(element, number, unknown));
            } else {
                others.add(said(element));
            }
        }
        others.stream().sorted().forEach(other -> party.add("INDIVIDUAL_DOCUMENT", other));
        return identifiers.stream().distinct().sorted(BY_CONTENT).toList();
    }

    private static String said(DocumentElement element) {
        return Texts.joined(
                "; ",
                element.type,
                element.type2,
                element.number,
                element.issuingCountry,
                element.countryOfIssue,
                element.cityOfIssue,
                element.dateOfIssue,
                element.dateOfExpiry,
                element.note);
    }

    private static Identifier identifier(
            DocumentElement element, String number, Consumer<String> unknown) {
        String country = Texts.folded(element.issuingCountry);
        String issuedIn = Texts.folded(element.countryOfIssue);
        return Numbers.identifier(
                null,
                type(element, unknown),
                number,
                PartyMapper.country(country.isEmpty() ? issuedIn : country),
                label(element),
                Details.builder()
                        .add("TYPE_OF_DOCUMENT2", Texts.folded(element.type2))
                        .add("ISSUING_COUNTRY", country)
                        .add("COUNTRY_OF_ISSUE", issuedIn)
                        .add("CITY_OF_ISSUE", Texts.folded(element.cityOfIssue))
                        .add("DATE_OF_ISSUE", Texts.folded(element.dateOfIssue))
                        .add("DATE_OF_EXPIRY", Texts.folded(element.dateOfExpiry))
                        .add("NOTE", Texts.folded(element.note)));
    }

    private static String label(DocumentElement element) {
        String label = Texts.folded(element.type);
        return label.isEmpty() ? Texts.folded(element.type2) : label;
    }

    /** The words of the schema, in the languages that have slipped in. */
    private static IdentifierType type(DocumentElement element, Consumer<String> unknown) {
        String label = label(element).toLowerCase(Locale.ROOT);
        if (Stream.of("passport", "passeport", "pasaporte").anyMatch(label::contains)) {
            return IdentifierType.PASSPORT;
        }
        if (label.startsWith("national identification")) {
            return IdentifierType.NATIONAL_ID;
        }
        if (!label.isEmpty()) {
            unknown.accept("INDIVIDUAL_DOCUMENT/TYPE_OF_DOCUMENT=" + label(element));
        }
        return IdentifierType.OTHER;
    }
}
