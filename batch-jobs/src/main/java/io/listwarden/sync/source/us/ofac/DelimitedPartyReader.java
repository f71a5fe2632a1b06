package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.reference.Countries;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a party of the rows of one entry. */
final class DelimitedPartyReader {
    private static final Pattern BETWEEN_PROGRAMMES = Pattern.compile("] \\[");
    private static final String BETWEEN_NAMES = ", ";

    private final FieldTally fields;

    DelimitedPartyReader(FieldTally fields) {
        this.fields = fields;
    }

    /**
     * The party.
     *
     * @throws io.listwarden.contracts.failure.MalformedListException if it or an alias has no name
     */
    OfacParty read(DelimitedEntry entry) {
        DelimitedRow row = entry.row();
        String type = row.get(EntryColumn.TYPE);
        PartyKind kind = OfacParty.kind(type == null ? "entity" : type, fields::unknown);
        OfacParty party = new OfacParty(row.party(), kind, fields::unknown);
        if (kind == PartyKind.UNKNOWN) {
            party.addDetail("sdnType", type);
        }
        entry.aliases().forEach(alias -> addAlias(party, alias));
        addRemarks(party, entry);
        addPrimaryName(party, row);
        addColumns(party, row);
        entry.addresses().forEach(address -> addAddress(party, address));
        return party;
    }

    private static void addPrimaryName(OfacParty party, DelimitedRow row) {
        String name = row.get(EntryColumn.NAME);
        if (name == null) {
            throw row.malformed("SDN_Name is empty");
        }
        party.addPrimaryName(name.strip(), parts(name, party.kind()), Details.NONE);
    }

    private void addAlias(OfacParty party, DelimitedRow row) {
        String text = row.get(3);
        if (text == null) {
            throw row.malformed("alt_name is empty");
        }
        Details.Builder details = Details.builder().add("remarks", row.get(4));
        party.addName(
                row.values().get(1),
                text.strip(),
                type(row, details),
                AliasStrength.STRONG,
                parts(text, party.kind()),
                details.build());
    }

    private NameType type(DelimitedRow alias, Details.Builder details) {
        String type = String.valueOf(alias.get(2));
        return switch (type) {
            case "aka" -> NameType.ALIAS;
            case "fka" -> NameType.FORMERLY_KNOWN_AS;
            case "nka" -> NameType.NOW_KNOWN_AS;
            default -> {
                fields.unknown("alt_type=" + type);
                details.add("type", alias.get(2));
                yield NameType.ALIAS;
            }
        };
    }

    /** A person's name is written with the family name, a comma, and the given names. */
    static List<NamePart> parts(String text, PartyKind kind) {
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

    private void addRemarks(OfacParty party, DelimitedEntry entry) {
        String remarks = entry.remarks();
        if (remarks == null) {
            return;
        }
        party.addRemarks(remarks.strip());
        new RemarkReader(party, fields::unknown).read(remarks, entry.cut());
        if (entry.cut()) {
            fields.mapped(entry.row().member() + " Remarks, cut and not continued");
        }
    }

    private static void addColumns(OfacParty party, DelimitedRow row) {
        Stream.ofNullable(row.get(EntryColumn.PROGRAM))
                .flatMap(BETWEEN_PROGRAMMES::splitAsStream)
                .map(String::strip)
                .filter(programme -> !programme.isEmpty())
                .forEach(party::addProgramme);
        party.addDetail("title", row.get(EntryColumn.TITLE));
        party.addDetail("callSign", row.get(EntryColumn.CALL_SIGN));
        party.addDetail("vesselType", row.get(EntryColumn.VESSEL_TYPE));
        party.addDetail("tonnage", row.get(EntryColumn.TONNAGE));
        party.addDetail("grossRegisteredTonnage", row.get(EntryColumn.GROSS_TONNAGE));
        party.addDetail("vesselOwner", row.get(EntryColumn.VESSEL_OWNER));
        String flag = row.get(EntryColumn.VESSEL_FLAG);
        if (flag != null) {
            party.facts().addCountry(Relation.FLAG, flag, code(flag), Details.NONE);
        }
    }

    /** A row of nulls is there for its own sake. */
    private static void addAddress(OfacParty party, DelimitedRow row) {
        String country = row.get(4);
        String text =
                Stream.of(row.get(2), row.get(3), country)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            party.addAddress(
                    new Address(
                            row.values().get(1),
                            text,
                            null,
                            country == null ? null : code(country),
                            Details.builder().add("remarks", row.get(5)).build()));
        }
    }

    private static @Nullable String code(String country) {
        return Countries.named(country).orElse(null);
    }
}
