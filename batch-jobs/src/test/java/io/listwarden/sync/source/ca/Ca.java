package io.listwarden.sync.source.ca;

import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.testing.Documents;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lists and reads them the way the job does. */
final class Ca {
    private static final String FOLDER = "/io/listwarden/sync/source/ca/";

    private Ca() {}

    /** A record of elements set as {@code name, text, name, text, …}. */
    static String record(String... elements) {
        StringBuilder record = new StringBuilder("<record>");
        for (int i = 0; i < elements.length; i += 2) {
            record.append("<%1$s>%2$s</%1$s>".formatted(elements[i], elements[i + 1]));
        }
        return record.append("</record>").toString();
    }

    /** A record of a person, whose elements may be followed by further ones. */
    static String person(String given, String last, String... elements) {
        return record("Country", "Nicaragua", "LastName", last, "GivenName", given, "Item", "1")
                .replace("</record>", record(elements).substring("<record>".length()));
    }

    /** A record of an organisation, whose elements may be followed by further ones. */
    static String entity(String name, String... elements) {
        return record("Country", "Nicaragua", "EntityOrShip", name, "Item", "1")
                .replace("</record>", record(elements).substring("<record>".length()));
    }

    static String list(String... records) {
        return "<data-set>" + String.join("\n", records) + "</data-set>";
    }

    static List<ListedParty> parties(String... records) {
        return Documents.parties(new CaListSource(), Documents.of("ca-sema", list(records)));
    }

    static ListedParty only(String record) {
        return parties(record).getFirst();
    }

    static List<String> keys(String... records) {
        return parties(records).stream().map(party -> party.id().key()).toList();
    }

    /** All names but the primary one. */
    static List<String> others(ListedParty party) {
        return party.names().stream().skip(1).map(ListedName::text).collect(Collectors.toList());
    }

    static byte[] resource(String name) {
        return Documents.resource(FOLDER + name);
    }
}
