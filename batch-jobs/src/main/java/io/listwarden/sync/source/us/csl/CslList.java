package io.listwarden.sync.source.us.csl;

import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lists that the CSL carries, by the code that stands in the column {@code source}. */
enum CslList {
    SDN("SDN", "us-ofac-sdn", Agency.OFAC),
    EL("EL", "us-bis-el", Agency.BIS),
    DPL("DPL", "us-bis-dpl", Agency.BIS),
    UVL("UVL", "us-bis-uvl", Agency.BIS),
    MEU("MEU", "us-bis-meu", Agency.BIS),
    ISN("ISN", "us-state-isn", Agency.ISN),
    DTC("DTC", "us-state-dtc", Agency.DDTC),
    SSI("SSI", "us-ofac-ssi", Agency.OFAC),
    CMIC("CMIC", "us-ofac-cmic", Agency.OFAC),
    CAP("CAP", "us-ofac-cap", Agency.OFAC),
    PLC("PLC", "us-ofac-plc", Agency.OFAC),
    MBS("NS-MBS", "us-ofac-mbs", Agency.OFAC),
    FSE("FSE", "us-ofac-fse", Agency.OFAC);

    private enum Agency {
        OFAC("Office of Foreign Assets Control, United States Department of the Treasury"),
        BIS("Bureau of Industry and Security, United States Department of Commerce"),
        ISN(
                "Bureau of International Security and Nonproliferation, United States Department of"
                        + " State"),
        DDTC("Directorate of Defense Trade Controls, United States Department of State");

        private final String title;

        Agency(String title) {
            this.title = title;
        }
    }

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern LIST = Pattern.compile("\\s+LISTS?$");

    private final String code;
    private final String listId;
    private final Agency agency;

    CslList(String code, String listId, Agency agency) {
        this.code = code;
        this.listId = listId;
        this.agency = agency;
    }

    String listId() {
        return listId;
    }

    /** Whether the publisher's number of a party is OFAC's, which stays. */
    boolean ofTreasury() {
        return agency == Agency.OFAC;
    }

    static List<CarriedList> carried() {
        return Arrays.stream(values())
                .map(list -> new CarriedList(list.listId, list.agency.title))
                .toList();
    }

    /**
     * The list that a {@code source} names by a code in parentheses, wherever they stand: {@code
     * Military End User (MEU) List - …}, {@code … (NS-MBS List) - …}.
     */
    static Optional<CslList> of(String source) {
        return IN_PARENTHESES
                .matcher(source)
                .results()
                .map(match -> LIST.matcher(upper(match.group(1))).replaceFirst(""))
                .flatMap(code -> Arrays.stream(values()).filter(list -> list.isMeantBy(code)))
                .findFirst();
    }

    private boolean isMeantBy(String text) {
        return text.equals(code) || text.equals(name()) || (this == CAP && text.equals("CAPTA"));
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
