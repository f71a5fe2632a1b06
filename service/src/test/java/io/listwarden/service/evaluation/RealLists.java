package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.Sources;
import io.listwarden.sync.fetch.FetchedDocument;
import io.listwarden.sync.job.PublishedDocument;
import io.listwarden.sync.job.RealDocuments;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.testing.Documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parties of the newest real document of every publisher that is at hand, complete, as the
 * service serves them: a list comes whole from the document of the highest rank that carries it.
 */
public final class RealLists {
    private RealLists() {}

    private record Source(PublishedDocument document, ListSource reader) {
        int rank() {
            return reader.descriptor().rank();
        }

        List<ListedParty> read() {
            return Documents.parties(reader, fetched(document));
        }
    }

    /**
     * All parties, list by list in the documents' order; a test that asks for them is skipped where
     * a document is not at hand.
     */
    public static List<ListedParty> parties() {
        return served(RealDocuments.newest());
    }

    /** The parties of some documents alone, by the documents' ids. */
    static List<ListedParty> partiesOf(Set<String> documents) {
        return served(
                RealDocuments.newest().stream()
                        .filter(document -> documents.contains(document.id()))
                        .toList());
    }

    private static List<ListedParty> served(List<PublishedDocument> documents) {
        List<Source> richestFirst =
                documents.stream()
                        .map(document -> new Source(document, reader(document)))
                        .sorted(Comparator.comparingInt(Source::rank).reversed())
                        .toList();
        List<ListedParty> parties = new ArrayList<>();
        Set<String> served = new HashSet<>();
        for (List<ListedParty> document :
                richestFirst.parallelStream().map(Source::read).toList()) {
            Set<String> met = new HashSet<>();
            for (ListedParty party : document) {
                if (!served.contains(party.id().listId())) {
                    met.add(party.id().listId());
                    parties.add(party);
                }
            }
            served.addAll(met);
        }
        return List.copyOf(parties);
    }

    private static ListSource reader(PublishedDocument document) {
        return Sources.official().stream()
                .filter(source -> source.descriptor().documentId().equals(document.id()))
                .filter(source -> source.descriptor().format().equals(document.format()))
                .findFirst()
                .orElseThrow();
    }

    private static FetchedDocument fetched(PublishedDocument document) {
        SortedMap<String, byte[]> files = document.files();
        if (files.containsKey(document.id())) {
            return Documents.of(document.id(), files.get(document.id()));
        }
        SortedMap<String, byte[]> members = new TreeMap<>();
        files.forEach(
                (path, bytes) -> members.put(path.substring(document.path().length()), bytes));
        return Documents.of(document.id(), members);
    }
}
