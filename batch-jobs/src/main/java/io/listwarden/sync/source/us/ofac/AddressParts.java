package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.Details;
import io.listwarden.sync.source.reference.Countries;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address in the parts that both XML formats give, put together as OFAC prints it in the
 * delimited files: the lines, then city, state and postal code, then the country.
 *
 * @param region stands in the country's place where there is no country, as {@code Region: Gaza}
 */
record AddressParts(
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String address3,
        @Nullable String city,
        @Nullable String stateOrProvince,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String country) {
    private static final String COMMA = ", ";
    private static final String REGION = "Region: ";

    /** The whole address, or empty where all parts are. */
    String text() {
        return joined(
                COMMA,
                address1,
                address2,
                address3,
                joined(" ", joined(COMMA, city, stateOrProvince), postalCode),
                printedRegion(),
                country);
    }

    private @Nullable String printedRegion() {
        return region == null ? null : REGION + region;
    }

    /**
     * The address, or empty where nothing is said.
     *
     * @param id the publisher's number of it
     * @param countryCode what the publisher gives beside the country's name, if anything
     * @param details the publisher's other fields of it
     */
    Optional<Address> address(
            @Nullable String id, @Nullable String countryCode, Details.Builder details) {
        String text = text();
        details.add("address1", address1)
                .add("address2", address2)
                .add("address3", address3)
                .add("stateOrProvince", stateOrProvince)
                .add("postalCode", postalCode)
                .add("region", region);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(id, text, city, code(countryCode), details.build()));
    }

    private @Nullable String code(@Nullable String published) {
        return Stream.of(country, printedRegion(), published)
                .filter(Objects::nonNull)
                .flatMap(text -> Countries.named(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> Objects.requireNonNull(part).strip())
                .collect(Collectors.joining(separator));
    }
}
