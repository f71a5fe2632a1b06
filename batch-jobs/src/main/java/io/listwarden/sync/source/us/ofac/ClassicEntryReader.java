package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.NameType;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.us.ofac.RemarkItem.LinkItem;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Makes a party of an entry of the classic format. */
final class ClassicEntryReader {
    private final Consumer<String> unknown;

    ClassicEntryReader(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * The party.
     *
     * @throws IllegalArgumentException if something that matters cannot be understood
     */
    OfacParty read(ClassicEntry entry) {
        PartyKind kind = OfacParty.kind(entry.sdnType, unknown);
        OfacParty party = new OfacParty(entry.uid.strip(), kind, unknown);
        if (kind == PartyKind.UNKNOWN) {
            party.addDetail("sdnType", entry.sdnType);
        }
        party.addDetail("title", entry.title);
        addNames(party, entry);
        entry.programmes.stream()
                .map(String::strip)
                .filter(programme -> !programme.isEmpty())
                .forEach(party::addProgramme);
        entry.ids.forEach(id -> addId(party.facts(), id));
        entry.addresses.forEach(address -> addAddress(party, address));
        addBirths(party.facts(), entry);
        entry.nationalities.forEach(
                it -> addCountry(party.facts(), Relation.NATIONALITY, it.country));
        entry.citizenships.forEach(
                it -> addCountry(party.facts(), Relation.CITIZENSHIP, it.country));
        entry.vessels.forEach(vessel -> addVessel(party, vessel));
        addRemarks(party, entry.remarks);
        return party;
    }

    private void addNames(OfacParty party, ClassicEntry entry) {
        Set<String> ids = new HashSet<>();
        for (ClassicEntry.Aka aka : entry.akas) {
            if (!ids.add(required("aka/uid", aka.uid))) {
                throw new IllegalArgumentException("aka/uid " + aka.uid + " stands twice");
            }
            Details.Builder details = Details.builder();
            party.addName(
                    aka.uid.strip(),
                    text(aka.lastName, aka.firstName, "aka/lastName"),
                    type(aka, details),
                    strength(aka, details),
                    parts(party.kind(), aka.lastName, aka.firstName),
                    details.build());
        }
        party.addPrimaryName(
                text(entry.lastName, entry.firstName, "lastName"),
                parts(party.kind(), entry.lastName, entry.firstName),
                Details.NONE);
    }

    private static String text(String lastName, @Nullable String firstName, String field) {
        String last = required(field, lastName);
        return firstName == null || firstName.isBlank() ? last : last + ", " + firstName.strip();
    }

    private static List<NamePart> parts(
            PartyKind kind, String lastName, @Nullable String firstName) {
        if (kind != PartyKind.PERSON || firstName == null || firstName.isBlank()) {
            return List.of();
        }
        return List.of(
                new NamePart(NamePart.Role.FAMILY, lastName.strip()),
                new NamePart(NamePart.Role.GIVEN, firstName.strip()));
    }

    private NameType type(ClassicEntry.Aka aka, Details.Builder details) {
        return switch (aka.type.strip().toLowerCase(Locale.ROOT)) {
            case "a.k.a." -> NameType.ALIAS;
            case "f.k.a." -> NameType.FORMERLY_KNOWN_AS;
            case "n.k.a." -> NameType.NOW_KNOWN_AS;
            default -> {
                unknown.accept("aka/type=" + aka.type);
                details.add("type", aka.type);
                yield NameType.ALIAS;
            }
        };
    }

    private AliasStrength strength(ClassicEntry.Aka aka, Details.Builder details) {
        return switch (aka.category.strip().toLowerCase(Locale.ROOT)) {
            case "strong" -> AliasStrength.STRONG;
            case "weak" -> AliasStrength.WEAK;
            default -> {
                unknown.accept("aka/category=" + aka.category);
                details.add("category", aka.category);
                yield AliasStrength.STRONG;
            }
        };
    }

    private static void addId(PartyFacts facts, ClassicEntry.Id id) {
        String country = id.idCountry == null ? null : Countries.named(id.idCountry).orElse(null);
        Details.Builder details =
                Details.builder().add("issued", id.issueDate).add("expires", id.expirationDate);
        if (country == null) {
            details.add("idCountry", id.idCountry);
        }
        facts.addLabelled(
                required("id/idType", id.idType),
                required("id/idNumber", id.idNumber),
                country,
                details.build());
    }

    private static void addAddress(OfacParty party, ClassicEntry.PlaceOfAddress address) {
        new AddressParts(
                        address.address1,
                        address.address2,
                        address.address3,
                        address.city,
                        address.stateOrProvince,
                        address.postalCode,
                        null,
                        address.country)
                .address(required("address/uid", address.uid), null, Details.builder())
                .ifPresent(party::addAddress);
    }

    private static void addBirths(PartyFacts facts, ClassicEntry entry) {
        entry.datesOfBirth.forEach(
                it -> facts.addBirthDate(required("dateOfBirth", it.dateOfBirth)));
        entry.placesOfBirth.forEach(
                it -> facts.addBirthPlace(required("placeOfBirth", it.placeOfBirth), Details.NONE));
    }

    private static void addCountry(PartyFacts facts, Relation relation, String text) {
        String country = required(relation.name().toLowerCase(Locale.ROOT) + "/country", text);
        facts.addCountry(relation, country, Countries.named(country).orElse(null), Details.NONE);
    }

    private static void addVessel(OfacParty party, ClassicEntry.VesselInfo vessel) {
        party.addDetail("callSign", vessel.callSign);
        party.addDetail("vesselType", vessel.vesselType);
        party.addDetail("vesselOwner", vessel.vesselOwner);
        party.addDetail("tonnage", vessel.tonnage);
        party.addDetail("grossRegisteredTonnage", vessel.grossRegisteredTonnage);
        if (vessel.vesselFlag != null && !vessel.vesselFlag.isBlank()) {
            addCountry(party.facts(), Relation.FLAG, vessel.vesselFlag);
        }
    }

    /** The links of the remarks are relationships in the enhanced format. */
    private static void addRemarks(OfacParty party, @Nullable String remarks) {
        if (remarks == null || remarks.isBlank()) {
            return;
        }
        party.addRemarks(remarks.strip());
        for (String item : RemarkItems.of(remarks)) {
            if (RemarkMiner.read(item) instanceof LinkItem link) {
                party.facts().addStatement(OfacParty.LINKED_TO, link.party());
            }
        }
    }

    private static String required(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " is empty");
        }
        return value.strip();
    }
}
