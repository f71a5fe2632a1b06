package io.listwarden.sync.source.ch;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.PartyCountry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes nationalities and addresses. */
final class ContactMapper {
    private final Details.Builder party;

    /**
     * @param party takes statements that name nothing
     */
    ContactMapper(Details.Builder party) {
        this.party = party;
    }

    List<PartyCountry> nationalities(List<IdentityElement> identities) {
        List<PartyCountry> countries = new ArrayList<>();
        for (IdentityElement identity : identities) {
            for (NationalityElement element : Statements.ordered(identity.nationalities)) {
                element.countries.stream()
                        .filter(country -> !isBlank(country))
                        .sorted(Comparator.comparing(ContactMapper::text))
                        .forEach(country -> countries.add(nationality(element, country, identity)));
            }
        }
        return countries;
    }

    private static boolean isBlank(TextElement country) {
        return text(country).isEmpty();
    }

    private static String text(TextElement country) {
        return country.text().isEmpty() ? country.attribute("iso-code") : country.text();
    }

    private static PartyCountry nationality(
            NationalityElement element, TextElement country, IdentityElement identity) {
        String code = PublishedCountry.code(country);
        return new PartyCountry(
                element.countries.size() == 1 ? element.id() : null,
                PartyCountry.Relation.NATIONALITY,
                code,
                text(country),
                element.details(identity)
                        .add("iso-code", code == null ? country.attribute("iso-code") : "")
                        .build());
    }

    List<Address> addresses(List<IdentityElement> identities, References references) {
        List<Address> addresses = new ArrayList<>();
        for (IdentityElement identity : identities) {
            for (AddressElement element : Statements.ordered(identity.addresses)) {
                PublishedPlace place = references.place(element.placeId);
                String text = text(element, place);
                Details.Builder details = details(element, place, identity);
                if (text.isEmpty()) {
                    element.keepIn(party, details.add("place-id", element.placeId));
                } else {
                    addresses.add(
                            new Address(
                                    element.id(),
                                    text,
                                    place.location().isEmpty() ? null : place.location(),
                                    place.country(),
                                    details.build()));
                }
            }
        }
        return addresses;
    }

    private static String text(AddressElement element, PublishedPlace place) {
        return Texts.joined(
                List.of(
                        Texts.joined(element.careOf),
                        Texts.joined(element.addressDetails),
                        Texts.joined(element.postBox),
                        Texts.joined(element.zipCode),
                        place.location(),
                        place.area(),
                        place.countryText()));
    }

    private static Details.Builder details(
            AddressElement element, PublishedPlace place, IdentityElement identity) {
        Details.Builder details =
                element.details(identity)
                        .add("c-o", Texts.joined(element.careOf))
                        .add("address-details", Texts.joined(element.addressDetails))
                        .add("p-o-box", Texts.joined(element.postBox))
                        .add("zip-code", Texts.joined(element.zipCode))
                        .add(
                                "current",
                                element.current.strip().equals("true") ? "" : element.current);
        Statements.texts(element.remark).forEach(text -> details.add("remark", text));
        Statements.texts(element.remarks).forEach(text -> details.add("remarks", text));
        place.addTo(details);
        return details;
    }
}
