package io.listwarden.sync.source.au;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.reference.Numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers of a party: the column for ships, and of the free text only what cannot be anything
 * else, a number right behind the words {@code passport no.} The text stays whole in the remarks.
 */
final class AdditionalInformation {
    private static final Pattern PASSPORT =
            Pattern.compile(
                    "\\b(passport (?:number|no\\b\\.?)) ?:? ?([A-Z]{0,3}["
                            + " -]?\\d{5,12})(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GENDER =
            Pattern.compile("\\bGender: ?(male|female)\\b", Pattern.CASE_INSENSITIVE);

    private AdditionalInformation() {}

    static List<Gender> genders(AuRow row) {
        return GENDER.matcher(row.clean(Column.ADDITIONAL_INFORMATION))
                .results()
                .map(match -> Gender.valueOf(match.group(1).toUpperCase(Locale.ROOT)))
                .distinct()
                .sorted()
                .toList();
    }

    static List<Identifier> identifiers(PartyRows party) {
        List<Identifier> identifiers = new ArrayList<>();
        for (AuRow row : party.distinct(Column.IMO_NUMBER)) {
            String imo = row.clean(Column.IMO_NUMBER);
            if (!imo.isEmpty()) {
                String digits = digits(row);
                add(
                        identifiers,
                        Numbers.identifier(
                                null,
                                IdentifierType.IMO,
                                digits,
                                null,
                                Column.IMO_NUMBER.header(),
                                Details.builder()
                                        .add(
                                                Column.IMO_NUMBER.header(),
                                                digits.equals(imo) ? "" : imo)));
            }
        }
        for (AuRow row : party.distinct(Column.ADDITIONAL_INFORMATION)) {
            PASSPORT.matcher(row.clean(Column.ADDITIONAL_INFORMATION))
                    .results()
                    .forEach(match -> add(identifiers, passport(match)));
        }
        identifiers.sort(Comparator.comparing(Identifier::type).thenComparing(Identifier::value));
        return identifiers;
    }

    /** A number's cell may hold {@code 9074729.0}, a text {@code IMO 9074729}. */
    private static String digits(AuRow row) {
        AuRow.Value value = row.value(Column.IMO_NUMBER);
        if (value != null && value.number() != null) {
            return value.number().toBigInteger().toString();
        }
        return row.clean(Column.IMO_NUMBER).replaceFirst("(?i)^IMO(?: number)?:? ?", "");
    }

    private static Identifier passport(MatchResult match) {
        return Numbers.identifier(
                null,
                IdentifierType.PASSPORT,
                match.group(2).strip(),
                null,
                match.group(1),
                Details.builder().add("readFrom", Column.ADDITIONAL_INFORMATION.header()));
    }

    private static void add(List<Identifier> identifiers, Identifier identifier) {
        if (identifiers.stream()
                .noneMatch(
                        it ->
                                it.type() == identifier.type()
                                        && it.value().equals(identifier.value()))) {
            identifiers.add(identifier);
        }
    }
}
