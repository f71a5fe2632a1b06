package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Documents of the two XML formats, written by us or by the publisher. */
final class XmlSamples {
    private static final String FOLDER = "/io/listwarden/sync/source/us/ofac/";

    private XmlSamples() {}

    /** What reading a document gave. */
    record Reading(ReadSummary summary, List<ListedParty> parties) {
        ListedParty numbered(String number) {
            return parties.stream()
                    .filter(party -> party.id().key().equals(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static String text(String name) {
        return new String(Documents.resource(FOLDER + name), StandardCharsets.UTF_8);
    }

    /** A document of a sample in which something was replaced, which has to be there. */
    static String changed(String name, String old, String now) {
        String text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        return text.replace(old, now);
    }

    static Reading read(ListSource source, String text) {
        return read(source, Documents.of(source.descriptor().documentId(), text));
    }

    static Reading read(ListSource source, FetchedDocument document) {
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary = source.read(document, parties::add);
        return new Reading(summary, parties);
    }

    /** A real file, by its path below the folder of the lists. */
    static byte[] real(String file) {
        return Documents.unzipped(SharedFiles.lists(file));
    }
}
