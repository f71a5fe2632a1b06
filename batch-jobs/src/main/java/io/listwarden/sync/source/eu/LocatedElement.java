package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Details;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement that names a country. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class LocatedElement extends StatementElement {
    private static final Set<String> COUNTRIES_OF_TODAY =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @XmlAttribute String region = "";
    @XmlAttribute String countryIso2Code = "";
    @XmlAttribute String countryDescription = "";

    /**
     * The code, if it is that of a country of today; {@code 00}, {@code CS} and {@code YU} are not.
     */
    final @Nullable String country() {
        return COUNTRIES_OF_TODAY.contains(countryIso2Code) ? countryIso2Code : null;
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
                .add("countryIso2Code", said ? "" : countryIso2Code);
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
