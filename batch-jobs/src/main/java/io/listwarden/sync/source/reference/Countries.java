package io.listwarden.sync.source.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Countries as publishers write them: ISO 3166-1 alpha-2, or an English name. */
public final class Countries {
    /** Kosovo has no code of its own in the standard; publishers use this user-assigned one. */
    private static final String KOSOVO = "XK";

    private static final Set<String> CODES = codes();

    /** OFAC's names where they are not the usual English ones. */
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("burma", "MM"),
                    Map.entry("myanmar", "MM"),
                    Map.entry("democratic people's republic of korea", "KP"),
                    Map.entry("korea, north", "KP"),
                    Map.entry("korea, south", "KR"),
                    Map.entry("republic of korea", "KR"),
                    Map.entry("czech republic", "CZ"),
                    Map.entry("turkey", "TR"),
                    Map.entry("hong kong", "HK"),
                    Map.entry("macau", "MO"),
                    Map.entry("congo, democratic republic of the", "CD"),
                    Map.entry("congo, republic of the", "CG"),
                    Map.entry("cote d'ivoire", "CI"),
                    Map.entry("the gambia", "GM"),
                    Map.entry("the bahamas", "BS"),
                    Map.entry("swaziland", "SZ"),
                    Map.entry("macedonia", "MK"),
                    Map.entry("kosovo", KOSOVO),
                    Map.entry("palestinian", "PS"),
                    Map.entry("west bank", "PS"),
                    Map.entry("region: gaza", "PS"),
                    Map.entry("uk", "GB"),
                    Map.entry("usa", "US"),
                    Map.entry("uae", "AE"),
                    Map.entry("virgin islands, british", "VG"));

    private static final Map<String, String> NAMES = names();

    private Countries() {}

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        codes.add(KOSOVO);
        return codes;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : CODES) {
            names.put(lower(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        names.putAll(OTHER_NAMES);
        return names;
    }

    /** The code, if the text is one that is assigned. */
    public static Optional<String> code(String text) {
        return Optional.of(text).filter(CODES::contains);
    }

    /** The code of a country given by code or by its English name. */
    public static Optional<String> named(String text) {
        String stripped = text.strip();
        return code(stripped).or(() -> Optional.ofNullable(NAMES.get(lower(stripped))));
    }

    /**
     * The country at the end of an address or place, behind its last comma. "Georgia" there is as
     * likely a state of the union and is not taken for the country.
     */
    public static Optional<String> ofAddress(String address) {
        String end = address.substring(address.lastIndexOf(',') + 1);
        return end.strip().equals("Georgia") ? Optional.empty() : named(end);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
