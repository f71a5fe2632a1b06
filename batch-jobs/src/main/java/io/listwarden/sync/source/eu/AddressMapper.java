package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes addresses of {@code address} elements; one that names no place at all, which serves to hold
 * a telephone number or a remark, goes to the party's details.
 */
final class AddressMapper {
    private AddressMapper() {}

    static List<Address> addresses(List<AddressElement> elements, Details.Builder party) {
        List<Address> addresses = new ArrayList<>();
        for (AddressElement element : elements) {
            String text = text(element);
            if (text.isBlank()) {
                Leftovers.add(party, element, details(element));
            } else {
                addresses.add(address(element, text));
            }
        }
        return addresses;
    }

    private static Address address(AddressElement element, String text) {
        return new Address(
                element.logicalId,
                text,
                element.city.isBlank() ? null : element.city,
                element.country(),
                details(element).build());
    }

    private static String text(AddressElement element) {
        return LocatedElement.joined(
                element.street,
                element.poBox,
                element.zipCode,
                element.city,
                element.place,
                element.region,
                element.countryText());
    }

    private static Details.Builder details(AddressElement element) {
        Details.Builder details =
                element.addLocation(element.details())
                        .add("street", element.street)
                        .add("poBox", element.poBox)
                        .add("zipCode", element.zipCode)
                        .add("place", element.place)
                        .add("asAtListingTime", element.asAtListingTime);
        element.contacts.stream()
                .sorted(ContactInfoElement.ORDER)
                .forEach(contact -> details.add("contactInfo." + contact.key, contact.value));
        return details;
    }
}
