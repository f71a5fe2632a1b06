package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Details;
import io.listwarden.sync.source.reference.Countries;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A statement that names a country. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class LocatedElement extends StatementElement {
    @XmlAttribute String region = "";
    @XmlAttribute String countryIso2Code = "";
    @XmlAttribute String countryDescription = "";

    /**
     * The code of a country of today, from the description where the publisher gives no code;
     * {@code 00}, {@code CS} and {@code YU} are none.
     */
    final @Nullable String country() {
        Optional<String> country =
                isUnknown(countryIso2Code)
                        ? Countries.named(countryDescription)
                        : Countries.code(countryIso2Code);
        return country.orElse(null);
    }

    /** The code of a state that is no more, from its name where {@code CS} was that of two. */
    final @Nullable String formerCountry() {
        return country() != null
                ? null
                : Countries.former(countryIso2Code)
                        .or(() -> Countries.former(countryDescription))
                        .orElse(null);
    }

    /** The country as the publisher words it; blank where it says that it does not know. */
    final String countryText() {
        return described().isBlank() && !isUnknown(countryIso2Code) ? countryIso2Code : described();
    }

    /** Adds the region, and the country as far as {@link #country} does not say it. */
    final Details.Builder addLocation(Details.Builder details) {
        boolean said = country() != null || isUnknown(countryIso2Code);
        return details.add("region", region)
                .add("countryDescription", described())
                .add("countryIso2Code", said ? "" : countryIso2Code)
                .add("formerCountry", formerCountry());
    }

    private String described() {
        return isUnknown(countryIso2Code) && countryDescription.equals("UNKNOWN")
                ? ""
                : countryDescription;
    }

    private static boolean isUnknown(String code) {
        return code.isBlank() || code.equals("00");
    }

    /** The parts that are not blank, joined by {@code ", "}. */
    static String joined(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
