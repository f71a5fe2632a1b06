package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartyCountry.Relation;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.us.BirthDates;
import io.listwarden.sync.source.us.ofac.EnhancedEntity.Feature;
import io.listwarden.sync.source.us.ofac.EnhancedEntity.IdentityDocument;
import io.listwarden.sync.source.us.ofac.EnhancedEntity.Relationship;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a party of an entity of the enhanced format. */
final class EnhancedEntityReader {
    /** What nearly every statement is said to be that is said to be anything. */
    private static final String CONFIRMED = "Confirmed";

    private static final String TITLE = "title";

    private final EnhancedReferences references;
    private final Consumer<String> unknown;
    private final EnhancedNameReader names;
    private final EnhancedAddressReader addresses;

    EnhancedEntityReader(EnhancedReferences references, Consumer<String> unknown) {
        this.references = references;
        this.unknown = unknown;
        this.names = new EnhancedNameReader(references, unknown);
        this.addresses = new EnhancedAddressReader(references, unknown);
    }

    /**
     * The party.
     *
     * @throws IllegalArgumentException if something that matters cannot be understood
     */
    OfacParty read(EnhancedEntity entity) {
        String type = references.text("generalInfo/entityType", entity.generalInfo.entityType);
        PartyKind kind = OfacParty.kind(type, unknown);
        OfacParty party = new OfacParty(entity.id.strip(), kind, unknown);
        if (kind == PartyKind.UNKNOWN) {
            party.addDetail("entityType", type);
        }
        addGeneral(party, entity.generalInfo);
        addSanctions(party, entity);
        String primaryName = names.addNames(party, entity.names);
        entity.addresses.forEach(it -> addresses.read(it).ifPresent(party::addAddress));
        entity.features.forEach(feature -> addFeature(party, feature));
        entity.identityDocuments.forEach(it -> addDocument(party, it, primaryName, entity.names));
        entity.relationships.forEach(it -> addRelationship(party, it));
        return party;
    }

    private static void addGeneral(OfacParty party, EnhancedEntity.GeneralInfo info) {
        if (info.title != null && !info.title.isBlank()) {
            party.facts().addStatement(TITLE, info.title.strip());
        }
        if (info.remarks != null && !info.remarks.isBlank()) {
            party.addRemarks(info.remarks.strip());
        }
    }

    private void addSanctions(OfacParty party, EnhancedEntity entity) {
        entity.programmes.forEach(
                it -> party.addProgramme(references.text("sanctionsProgram", it)));
        entity.legalAuthorities.forEach(
                it -> party.addLegalAct(references.text("legalAuthority", it)));
        entity.sanctionsTypes.forEach(
                it ->
                        party.facts()
                                .addStatement(
                                        "sanctionsType", references.text("sanctionsType", it)));
    }

    private void addFeature(OfacParty party, Feature feature) {
        String type = references.featureType("feature/type", feature.type);
        String value = feature.value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the value of feature \"" + type + "\" is empty");
        }
        String code = isoCode(feature);
        Details details = details(feature, value);
        PartyFacts facts = party.facts();
        switch (type.toLowerCase(Locale.ROOT)) {
            case "birthdate" -> facts.addBirthDate(value, dates(feature, value), details);
            case "place of birth" -> facts.addBirthPlace(value, details);
            case "nationality country" ->
                    facts.addCountry(Relation.NATIONALITY, value, code(value, code), details);
            case "citizenship country" ->
                    facts.addCountry(Relation.CITIZENSHIP, value, code(value, code), details);
            case "vessel flag" ->
                    facts.addCountry(Relation.FLAG, value, code(value, code), details);
            case "title" -> facts.addStatement(TITLE, value);
            case "location" -> facts.addStatement(type, value);
            case "vessel call sign" -> facts.addStatement("callSign", value);
            case "vessel type" -> facts.addStatement("vesselType", value);
            case "vessel owner" -> facts.addStatement("vesselOwner", value);
            case "vessel tonnage" -> facts.addStatement("tonnage", value);
            case "vessel gross registered tonnage" ->
                    facts.addStatement("grossRegisteredTonnage", value);
            default -> facts.addLabelled(type, value, null, details);
        }
    }

    private @Nullable String isoCode(Feature feature) {
        return feature.valueRefId == null
                ? null
                : references.value("feature/valueRefId", feature.valueRefId).isoCode;
    }

    private Details details(Feature feature, String value) {
        String reliability = references.textIfAny("feature/reliability", feature.reliability);
        Details.Builder details =
                Details.builder()
                        .add("comments", feature.comments)
                        .add("reliability", CONFIRMED.equals(reliability) ? null : reliability);
        if (feature.type.text().equals("Birthdate") && feature.valueDate != null) {
            details.add("valueDate", differing(feature.valueDate, value));
        }
        return details.build();
    }

    private static Optional<BirthDate> dates(Feature feature, String value) {
        return Optional.ofNullable(feature.valueDate).flatMap(dates -> dates.birthDate(value));
    }

    /** The publisher's dates where they are not those that the publisher's text says. */
    private static @Nullable String differing(EnhancedDates dates, String value) {
        Optional<BirthDate> said = BirthDates.read(value);
        return said.isEmpty() || said.equals(dates.birthDate(value)) ? null : dates.printed();
    }

    private static @Nullable String code(String country, @Nullable String code) {
        return Countries.named(country)
                .or(() -> Optional.ofNullable(code).flatMap(Countries::code))
                .orElse(null);
    }

    private void addDocument(
            OfacParty party,
            IdentityDocument document,
            String primaryName,
            List<EnhancedName> names) {
        String label = references.text("identityDocument/type", document.type);
        String number = document.documentNumber.strip();
        if (number.isEmpty()) {
            throw new IllegalArgumentException(
                    "the documentNumber of a document \"" + label + "\" is empty");
        }
        String country =
                references.textIfAny("identityDocument/issuingCountry", document.issuingCountry);
        String code =
                country == null
                        ? null
                        : code(
                                country,
                                references.isoCode(
                                        "identityDocument/issuingCountry",
                                        document.issuingCountry));
        Details.Builder details =
                Details.builder()
                        .add("issued", printed(document.issueDate))
                        .add("expires", printed(document.expirationDate))
                        .add("issuingAuthority", document.issuingAuthority)
                        .add("comments", document.comments)
                        .add("name", otherName(document, primaryName, names));
        document.idFeatures.stream()
                .map(EnhancedText::text)
                .sorted()
                .forEach(feature -> details.add("idFeature", feature));
        if (code == null) {
            details.add("idCountry", country);
        }
        if (document.issuingLocation != null && !document.issuingLocation.equals(country)) {
            details.add("issuingLocation", document.issuingLocation);
        }
        if (document.isValid != null
                && !EnhancedNameReader.flag("identityDocument/isValid", document.isValid)) {
            details.add("isValid", document.isValid);
        }
        party.facts().addLabelled(label, number, code, details.build());
    }

    private static @Nullable String printed(@Nullable EnhancedDates dates) {
        return dates == null ? null : dates.printed();
    }

    /** The name that the document was issued to, if it is not the primary one. */
    private static @Nullable String otherName(
            IdentityDocument document, String primaryName, List<EnhancedName> names) {
        if (document.name == null) {
            return null;
        }
        String id = String.valueOf(document.name.attribute("nameId"));
        String translation = String.valueOf(document.name.attribute("nameTranslationId"));
        if (names.stream().noneMatch(name -> name.has(id, translation))) {
            throw new IllegalArgumentException(
                    "identityDocument/name refers to translation %s of name %s, which the entity does not have"
                            .formatted(translation, id));
        }
        return id.equals(primaryName) ? null : document.name.text();
    }

    /** The related party need not be in this document, nor be named. */
    private void addRelationship(OfacParty party, Relationship relationship) {
        String type = references.text("relationship/type", relationship.type);
        String name = relationship.relatedEntity.text();
        String number = relationship.relatedEntity.attribute("entityId");
        if (number == null || number.isBlank()) {
            throw new IllegalArgumentException("relatedEntity@entityId is empty");
        }
        if (!name.isEmpty()) {
            party.facts().addStatement(OfacParty.LINKED_TO, name);
        }
        String quality = references.textIfAny("relationship/quality", relationship.quality);
        StringBuilder whole = new StringBuilder(type).append(' ').append(number.strip());
        if (quality != null) {
            whole.append(", quality ").append(quality);
        }
        if (relationship.comments != null && !relationship.comments.isBlank()) {
            whole.append(", ").append(relationship.comments.strip());
        }
        party.facts().addStatement("relationship", whole.toString());
    }
}
