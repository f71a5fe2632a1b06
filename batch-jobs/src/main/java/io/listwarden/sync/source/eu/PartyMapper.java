package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyKind;

import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a party of a {@code sanctionEntity}. Its key is the logicalId, which every entity has and
 * keeps; the euReferenceNumber can be absent.
 */
final class PartyMapper {
    private final Consumer<String> unknown;

    /**
     * @param unknown is told values that we do not know and can do without
     */
    PartyMapper(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * Maps everything that the entity says.
     *
     * @throws IllegalArgumentException if something that matters cannot be understood
     */
    ListedParty party(SanctionEntityElement entity) {
        Details.Builder details = details(entity);
        PartyKind kind = kind(entity.subjectTypes, details);
        List<NameAliasElement> aliases = StatementElement.ordered(entity.nameAliases);
        BirthMapper births =
                BirthMapper.of(StatementElement.ordered(entity.birthdates), details, unknown);
        return new ListedParty(
                new PartyId(EuListSource.LIST_ID, LogicalId.of(entity)),
                kind,
                NameMapper.names(aliases, details),
                NameMapper.genders(aliases, unknown),
                births.dates(),
                births.places(),
                CitizenshipMapper.countries(StatementElement.ordered(entity.citizenships)),
                IdentificationMapper.identifiers(
                        StatementElement.ordered(entity.identifications), details, unknown),
                AddressMapper.addresses(StatementElement.ordered(entity.addresses), details),
                ListingMapper.listing(entity),
                details.build(),
                List.of());
    }

    private static Details.Builder details(SanctionEntityElement entity) {
        return Details.builder()
                .add("euReferenceNumber", entity.euReferenceNumber)
                .add("unitedNationId", entity.unitedNationId)
                .add("designationDetails", entity.designationDetails);
    }

    private static PartyKind kind(List<SubjectTypeElement> types, Details.Builder details) {
        if (types.size() != 1) {
            throw new IllegalArgumentException(
                    "the entity has " + types.size() + " subjectType elements instead of one");
        }
        SubjectTypeElement type = types.getFirst();
        return switch (type.code) {
            case "person" -> classified(PartyKind.PERSON, "P", type, details);
            case "enterprise" -> classified(PartyKind.ORGANIZATION, "E", type, details);
            default ->
                    throw new IllegalArgumentException(
                            "the entity's subjectType is \"%s\", neither person nor enterprise"
                                    .formatted(type.code));
        };
    }

    private static PartyKind classified(
            PartyKind kind, String usualCode, SubjectTypeElement type, Details.Builder details) {
        boolean usual = type.classificationCode.equals(usualCode);
        details.add("subjectType.classificationCode", usual ? "" : type.classificationCode);
        return kind;
    }
}
