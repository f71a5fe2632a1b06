package io.listwarden.sync.source.ca;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.MergedRecord;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.WhiteSpace;
import io.listwarden.sync.source.reference.Numbers;

import java.util.List;
import java.util.function.Consumer;

/** Makes a party of a record and of its exact duplicates. */
final class PartyMapper {
    private static final MergedRecord DUPLICATE =
            new MergedRecord("exact duplicate record", Details.NONE);

    private final Consumer<String> unknown;

    /**
     * @param unknown is told values that we do not know and can do without
     */
    PartyMapper(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    ListedParty party(String key, List<CaRecord> same) {
        CaRecord record = same.getFirst();
        PartyKind kind = kind(record);
        Details.Builder details = details(record);
        return new ListedParty(
                new PartyId(CaListSource.LIST_ID, key),
                kind,
                NameMapper.names(record, details),
                List.of(),
                birthDates(record, details),
                List.of(),
                countries(record),
                identifiers(record),
                List.of(),
                listing(record),
                details.build(),
                same.stream().skip(1).map(duplicate -> DUPLICATE).toList());
    }

    /** The column of the title holds the type of a ship, and no organisation has a title. */
    private static PartyKind kind(CaRecord record) {
        if (record.isPerson()) {
            return PartyKind.PERSON;
        }
        return record.imo().isEmpty() && record.title().isEmpty()
                ? PartyKind.ORGANIZATION
                : PartyKind.VESSEL;
    }

    private static Details.Builder details(CaRecord record) {
        return Details.builder()
                .add("Country", WhiteSpace.ifChanged(record.country()))
                .add(record.title().element(), WhiteSpace.clean(record.title().text()))
                .add("Schedule", record.schedule())
                .add("Item", record.item());
    }

    private List<BirthDate> birthDates(CaRecord record, Details.Builder details) {
        String text = record.date().text();
        if (text.isEmpty()) {
            return List.of();
        }
        List<BirthDate> dates = record.isPerson() ? BirthDateReading.of(text) : List.of();
        if (dates.isEmpty()) {
            details.add(record.date().element(), text);
        }
        if (dates.isEmpty() && record.isPerson()) {
            unknown.accept(record.date().element() + " in a form that we do not know");
        }
        return dates;
    }

    private static List<PartyCountry> countries(CaRecord record) {
        String text = WhiteSpace.clean(record.country());
        return Regulation.country(text)
                .map(
                        code ->
                                new PartyCountry(
                                        null,
                                        PartyCountry.Relation.JURISDICTION,
                                        code,
                                        text,
                                        Details.NONE))
                .stream()
                .toList();
    }

    private static List<Identifier> identifiers(CaRecord record) {
        return record.imo().isEmpty()
                ? List.of()
                : List.of(
                        Numbers.identifier(
                                null,
                                IdentifierType.IMO,
                                record.imo(),
                                null,
                                "ShipIMONumber",
                                Details.builder()));
    }

    private static Listing listing(CaRecord record) {
        return new Listing(
                List.of(WhiteSpace.clean(record.country())),
                record.listedOn(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }
}
