package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.PartyCountry;

import java.util.List;

/** Makes countries of {@code citizenship} elements, those that say UNKNOWN among them. */
final class CitizenshipMapper {
    private CitizenshipMapper() {}

    static List<PartyCountry> countries(List<CitizenshipElement> citizenships) {
        return citizenships.stream().map(CitizenshipMapper::country).toList();
    }

    private static PartyCountry country(CitizenshipElement citizenship) {
        return new PartyCountry(
                citizenship.logicalId,
                PartyCountry.Relation.CITIZENSHIP,
                citizenship.country(),
                text(citizenship),
                citizenship
                        .details()
                        .add("region", citizenship.region)
                        .add(
                                "countryIso2Code",
                                citizenship.country() == null ? citizenship.countryIso2Code : "")
                        .add("formerCountry", citizenship.formerCountry())
                        .build());
    }

    private static String text(CitizenshipElement citizenship) {
        return citizenship.countryDescription.isBlank()
                ? citizenship.countryIso2Code
                : citizenship.countryDescription;
    }
}
