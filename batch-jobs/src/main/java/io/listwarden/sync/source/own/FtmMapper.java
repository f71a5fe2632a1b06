package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.FieldTally;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a party of an entity; what has no place of its own is kept in the details. */
final class FtmMapper {
    private static final Map<String, IdentifierType> NUMBERS =
            Map.ofEntries(
                    Map.entry("passportNumber", IdentifierType.PASSPORT),
                    Map.entry("registrationNumber", IdentifierType.REGISTRATION),
                    Map.entry("ogrnCode", IdentifierType.REGISTRATION),
                    Map.entry("uscCode", IdentifierType.REGISTRATION),
                    Map.entry("dunsCode", IdentifierType.REGISTRATION),
                    Map.entry("taxNumber", IdentifierType.TAX),
                    Map.entry("innCode", IdentifierType.TAX),
                    Map.entry("vatCode", IdentifierType.TAX),
                    Map.entry("socialSecurityNumber", IdentifierType.NATIONAL_ID),
                    Map.entry("leiCode", IdentifierType.LEI),
                    Map.entry("swiftBic", IdentifierType.BIC),
                    Map.entry("isin", IdentifierType.ISIN),
                    Map.entry("imoNumber", IdentifierType.IMO),
                    Map.entry("mmsi", IdentifierType.OTHER),
                    Map.entry("permId", IdentifierType.OTHER));

    private static final Map<String, Relation> COUNTRIES =
            Map.of(
                    "nationality", Relation.NATIONALITY,
                    "citizenship", Relation.CITIZENSHIP,
                    "country", Relation.JURISDICTION,
                    "jurisdiction", Relation.JURISDICTION,
                    "mainCountry", Relation.JURISDICTION,
                    "flag", Relation.FLAG);

    private final FtmLinks links;
    private final OwnDates dates;
    private final FieldTally fields;

    FtmMapper(FtmLinks links, OwnDates dates, FieldTally fields) {
        this.links = links;
        this.dates = dates;
        this.fields = fields;
    }

    /**
     * @throws IllegalArgumentException if the entity has no name, or a date of listing is none
     */
    ListedParty party(PartyId id, FtmEntity entity) {
        OwnParty party = new OwnParty(entity.kind(), dates);
        entity.properties()
                .forEach(
                        (property, values) -> {
                            values.forEach(_ -> fields.mapped(entity.schema() + "." + property));
                            values.forEach(value -> add(party, property, value));
                        });
        if (!party.hasName() && !entity.caption().isEmpty()) {
            party.name(entity.caption());
        }
        links.of(entity).forEach(linked -> addLinked(party, linked));
        return party.build(id);
    }

    private void add(OwnParty party, String property, String value) {
        IdentifierType number = NUMBERS.get(property);
        Relation relation = COUNTRIES.get(property);
        if (number != null) {
            party.number(number, value, null, property);
        } else if (relation != null) {
            party.country(relation, value);
        } else {
            addOther(party, property, value);
        }
    }

    private static void addOther(OwnParty party, String property, String value) {
        switch (property) {
            case "name" -> party.name(value);
            case "alias" -> party.name(NameType.ALIAS, AliasStrength.STRONG, value);
            case "weakAlias" -> party.name(NameType.ALIAS, AliasStrength.WEAK, value);
            case "previousName" ->
                    party.name(NameType.FORMERLY_KNOWN_AS, AliasStrength.STRONG, value);
            case "abbreviation" -> party.name(NameType.ALIAS, AliasStrength.WEAK, value);
            case "birthDate" -> party.birthDate(value, property);
            case "birthPlace" -> party.birthPlace(value);
            case "gender" -> party.gender(value, property);
            case "idNumber" ->
                    party.number(
                            party.kind() == PartyKind.PERSON
                                    ? IdentifierType.NATIONAL_ID
                                    : IdentifierType.REGISTRATION,
                            value,
                            null,
                            property);
            case "address" -> party.address(value, null);
            case "program", "programId" -> party.programme(value);
            case "notes", "summary", "description" -> party.remark(value);
            case "sourceUrl", "website" -> party.source(value);
            case "addressEntity" -> {
                // the address is an entity of its own
            }
            default -> party.detail(property, value);
        }
    }

    private void addLinked(OwnParty party, FtmEntity linked) {
        linked.properties()
                .forEach(
                        (property, values) ->
                                values.forEach(
                                        _ -> fields.mapped(linked.schema() + "." + property)));
        switch (linked.schema()) {
            case "Address" -> addAddress(party, linked);
            case "Passport", "Identification" -> addDocument(party, linked);
            case "Sanction" -> addSanction(party, linked);
            default -> party.detail(linked.schema(), said(linked));
        }
    }

    private static void addAddress(OwnParty party, FtmEntity address) {
        String text =
                address.first("full")
                        .orElseGet(
                                () ->
                                        Stream.of(
                                                        "street",
                                                        "street2",
                                                        "street3",
                                                        "postalCode",
                                                        "city",
                                                        "state",
                                                        "region",
                                                        "country")
                                                .flatMap(part -> address.values(part).stream())
                                                .collect(Collectors.joining(", ")));
        if (!text.isBlank()) {
            party.address(text, address.first("country").orElse(null));
        }
    }

    private static void addDocument(OwnParty party, FtmEntity document) {
        String label = document.first("type").orElse(document.schema());
        boolean passport =
                document.schema().equals("Passport")
                        || label.toLowerCase(Locale.ROOT).contains("passport");
        String country = document.first("country").orElse(null);
        List<String> numbers =
                Stream.of("number", "passportNumber")
                        .flatMap(property -> document.values(property).stream())
                        .distinct()
                        .toList();
        numbers.forEach(
                number ->
                        party.number(
                                passport ? IdentifierType.PASSPORT : IdentifierType.OTHER,
                                number,
                                country,
                                label));
        if (numbers.isEmpty()) {
            party.detail(document.schema(), said(document));
        }
    }

    private static void addSanction(OwnParty party, FtmEntity sanction) {
        sanction.properties()
                .forEach(
                        (property, values) ->
                                values.forEach(value -> addSanction(party, property, value)));
    }

    private static void addSanction(OwnParty party, String property, String value) {
        switch (property) {
            case "program", "programId" -> party.programme(value);
            case "listingDate" -> party.listedOn(value, "Sanction." + property);
            case "endDate" -> party.endsOn(value, "Sanction." + property);
            case "reason", "summary" -> party.remark(value);
            case "sourceUrl", "programUrl" -> party.source(value);
            case "entity" -> {
                // the party itself
            }
            default -> party.detail("Sanction." + property, value);
        }
    }

    private static String said(FtmEntity linked) {
        return linked.properties().entrySet().stream()
                .map(property -> property.getKey() + ": " + String.join(", ", property.getValue()))
                .collect(Collectors.joining("; "));
    }
}
