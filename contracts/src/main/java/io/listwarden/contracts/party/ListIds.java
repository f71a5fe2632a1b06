package io.listwarden.contracts.party;

import java.util.List;
import java.util.regex.Pattern;

/** The ids of the official lists; an operator's own lists begin with {@code own-}. */
public final class ListIds {
    public static final List<String> OFFICIAL =
            List.of(
                    "us-bis-el",
                    "us-bis-dpl",
                    "us-bis-uvl",
                    "us-bis-meu",
                    "us-state-dtc",
                    "us-state-isn",
                    "us-ofac-sdn",
                    "us-ofac-ssi",
                    "us-ofac-fse",
                    "us-ofac-plc",
                    "us-ofac-cap",
                    "us-ofac-mbs",
                    "us-ofac-cmic",
                    "eu-fsf",
                    "un-sc",
                    "uk-sl",
                    "ch-seco",
                    "ca-sema",
                    "au-dfat");

    private static final Pattern OWN = Pattern.compile("own-[a-z0-9-]{1,59}");

    private ListIds() {}

    /** Whether this is an id for an operator's own list, whether or not there is one. */
    public static boolean isOwn(String listId) {
        return OWN.matcher(listId).matches();
    }

    /** Whether this is the id of an official list, whether or not it is loaded. */
    public static boolean isOfficial(String listId) {
        return OFFICIAL.contains(listId);
    }
}
