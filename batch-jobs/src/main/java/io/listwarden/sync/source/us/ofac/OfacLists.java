package io.listwarden.sync.source.us.ofac;

import java.util.Map;
import java.util.Optional;

/** The lists as the enhanced format names them. */
final class OfacLists {
    /** A name for the non-SDN document, which every entry of it bears beside its list's. */
    static final String UMBRELLA = "Consolidated List";

    private static final Map<String, String> BY_NAME =
            Map.of(
                    "SDN List", "us-ofac-sdn",
                    "Sectoral Sanctions Identifications List", NonSdnLists.SSI,
                    "FSE List", NonSdnLists.FSE,
                    "Non-SDN Palestinian Legislative Council List", NonSdnLists.PLC,
                    "CAPTA List", NonSdnLists.CAP,
                    "Non-SDN Menu-Based Sanctions List", NonSdnLists.MBS,
                    "Non-SDN CMIC List", NonSdnLists.CMIC);

    private OfacLists() {}

    /** The id of the list of that name, or empty if we do not know it. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
