package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.Listing;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.reference.Countries;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes parties of the rows of one entry. */
final class DelimitedPartyReader {
    private static final Pattern BETWEEN_PROGRAMMES = Pattern.compile("] \\[");
    private static final String BETWEEN_NAMES = ", ";
    private static final Comparator<ListedName> BY_TEXT =
            Comparator.comparing(ListedName::text)
                    .thenComparing(ListedName::type)
                    .thenComparing(ListedName::strength)
                    .thenComparing(name -> String.valueOf(name.id()));

    private static final Comparator<DelimitedRow> BY_NUMBER =
            Comparator.comparing(row -> Long.valueOf(row.values().get(1)));

    private final FieldTally fields;

    DelimitedPartyReader(FieldTally fields) {
        this.fields = fields;
    }

    /** On which lists an entry stands. */
    interface Lists {
        Collection<String> of(List<String> programmes, RemarkFacts facts);
    }

    /** One party for each list that the entry stands on. */
    List<ListedParty> read(DelimitedEntry entry, Lists lists) {
        DelimitedRow row = entry.row();
        String remarks = entry.remarks();
        RemarkFacts facts = RemarkFacts.of(remarks == null ? "" : remarks, entry.cut(), fields);
        if (entry.cut()) {
            fields.mapped(row.member() + " Remarks, cut and not continued");
        }
        List<String> programmes = programmes(row);
        Details.Builder details = details(row);
        PartyKind kind = kind(row, details);
        facts.statements().forEach(it -> details.add(it.label(), it.value()));
        ListedParty party =
                new ListedParty(
                        new PartyId("us-ofac-sdn", row.party()),
                        kind,
                        names(entry, kind, facts),
                        facts.genders(),
                        facts.birthDates(),
                        facts.birthPlaces(),
                        countries(row, facts),
                        sorted(facts.identifiers()),
                        entry.addresses().stream()
                                .sorted(BY_NUMBER)
                                .map(DelimitedPartyReader::address)
                                .flatMap(Optional::stream)
                                .toList(),
                        listing(programmes, remarks),
                        details.build(),
                        List.of());
        return lists.of(programmes, facts).stream().map(list -> on(list, party)).toList();
    }

    private static ListedParty on(String listId, ListedParty party) {
        return new ListedParty(
                new PartyId(listId, party.id().key()),
                party.kind(),
                party.names(),
                party.genders(),
                party.birthDates(),
                party.birthPlaces(),
                party.countries(),
                party.identifiers(),
                party.addresses(),
                party.listing(),
                party.details(),
                party.merged());
    }

    private static Listing listing(List<String> programmes, @Nullable String remarks) {
        return new Listing(
                programmes,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                remarks == null ? List.of() : List.of(remarks));
    }

    private static List<String> programmes(DelimitedRow row) {
        String text = row.get(EntryColumn.PROGRAM);
        return text == null
                ? List.of()
                : BETWEEN_PROGRAMMES
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(programme -> !programme.isEmpty())
                        .sorted()
                        .toList();
    }

    private static Details.Builder details(DelimitedRow row) {
        return Details.builder()
                .add("title", row.get(EntryColumn.TITLE))
                .add("callSign", row.get(EntryColumn.CALL_SIGN))
                .add("vesselType", row.get(EntryColumn.VESSEL_TYPE))
                .add("tonnage", row.get(EntryColumn.TONNAGE))
                .add("grossRegisteredTonnage", row.get(EntryColumn.GROSS_TONNAGE))
                .add("vesselOwner", row.get(EntryColumn.VESSEL_OWNER));
    }

    private PartyKind kind(DelimitedRow row, Details.Builder details) {
        String type = row.get(EntryColumn.TYPE);
        return switch (type == null ? "entity" : type.strip().toLowerCase(Locale.ROOT)) {
            case "entity" -> PartyKind.ORGANIZATION;
            case "individual" -> PartyKind.PERSON;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> {
                fields.unknown("SDN_Type=" + type);
                details.add("SDN_Type", type);
                yield PartyKind.UNKNOWN;
            }
        };
    }

    private List<ListedName> names(DelimitedEntry entry, PartyKind kind, RemarkFacts facts) {
        String primary = entry.row().get(EntryColumn.NAME);
        if (primary == null) {
            throw entry.row().malformed("SDN_Name is empty");
        }
        List<ListedName> names = new ArrayList<>();
        entry.aliases().forEach(alias -> names.add(alias(alias, kind)));
        names.addAll(facts.names());
        names.sort(BY_TEXT);
        names.addFirst(name(null, primary, NameType.PRIMARY, kind, Details.NONE));
        return names;
    }

    private ListedName alias(DelimitedRow row, PartyKind kind) {
        String text = row.get(3);
        if (text == null) {
            throw row.malformed("alt_name is empty");
        }
        String type = String.valueOf(row.get(2));
        Details.Builder details = Details.builder().add("remarks", row.get(4));
        NameType known =
                switch (type) {
                    case "aka" -> NameType.ALIAS;
                    case "fka" -> NameType.FORMERLY_KNOWN_AS;
                    case "nka" -> NameType.NOW_KNOWN_AS;
                    default -> {
                        fields.unknown("alt_type=" + type);
                        details.add("alt_type", row.get(2));
                        yield NameType.ALIAS;
                    }
                };
        return name(row.values().get(1), text, known, kind, details.build());
    }

    private static ListedName name(
            @Nullable String id, String text, NameType type, PartyKind kind, Details details) {
        return new ListedName(
                id, text.strip(), type, AliasStrength.STRONG, null, parts(text, kind), details);
    }

    /** A person's name is written with the family name, a comma, and the given names. */
    private static List<NamePart> parts(String text, PartyKind kind) {
        int comma = text.indexOf(BETWEEN_NAMES);
        if (kind != PartyKind.PERSON || comma < 0) {
            return List.of();
        }
        String family = text.substring(0, comma).strip();
        String given = text.substring(comma + BETWEEN_NAMES.length()).strip();
        return family.isEmpty() || given.isEmpty()
                ? List.of()
                : List.of(
                        new NamePart(NamePart.Role.FAMILY, family),
                        new NamePart(NamePart.Role.GIVEN, given));
    }

    private static List<PartyCountry> countries(DelimitedRow row, RemarkFacts facts) {
        Stream<PartyCountry> flag =
                Stream.ofNullable(row.get(EntryColumn.VESSEL_FLAG))
                        .map(
                                text ->
                                        new PartyCountry(
                                                null,
                                                Relation.FLAG,
                                                Countries.named(text).orElse(null),
                                                text,
                                                Details.NONE));
        return Stream.concat(facts.countries().stream(), flag).toList();
    }

    private static List<Identifier> sorted(List<Identifier> identifiers) {
        return identifiers.stream()
                .sorted(
                        Comparator.comparing(Identifier::label)
                                .thenComparing(Identifier::value)
                                .thenComparing(Identifier::toString))
                .toList();
    }

    /** The address, or empty where the row is there for its own sake. */
    private static Optional<Address> address(DelimitedRow row) {
        String text =
                Stream.of(row.get(2), row.get(3), row.get(4))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        String country = row.get(4);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Address(
                                row.values().get(1),
                                text,
                                null,
                                country == null ? null : Countries.named(country).orElse(null),
                                Details.builder().add("remarks", row.get(5)).build()));
    }
}
