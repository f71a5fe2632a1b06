package io.listwarden.contracts.api;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run found out about its document beyond the parties.
 *
 * @param run the run
 * @param document the document
 * @param fields every field of the document, under the publisher's name, with how often it came
 * @param comparisons lists that the document carries and that are served from another one
 * @param warnings what an operator should look at, a sentence each
 */
public record RunReportAnswer(
        String run,
        String document,
        Fields fields,
        List<Comparison> comparisons,
        List<String> warnings) {
    public RunReportAnswer {
        comparisons = List.copyOf(comparisons);
        warnings = List.copyOf(warnings);
    }

    /**
     * The fields by what the reader made of them.
     *
     * @param mapped became part of a party
     * @param ignored left out on purpose
     * @param unknown not known to the reader; the publisher may have changed the format
     */
    public record Fields(
            SortedMap<String, Long> mapped,
            SortedMap<String, Long> ignored,
            SortedMap<String, Long> unknown) {
        public Fields {
            mapped = Collections.unmodifiableSortedMap(new TreeMap<>(mapped));
            ignored = Collections.unmodifiableSortedMap(new TreeMap<>(ignored));
            unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
        }
    }

    /**
     * How a list in this document compares with what is served of it.
     *
     * @param listId the list
     * @param servedFrom the document that it is served from
     * @param parties parties of the list in this document
     * @param onlyHere those of them that the served version lacks
     * @param onlyServed parties of the served version that this document lacks
     */
    public record Comparison(
            String listId, String servedFrom, int parties, int onlyHere, int onlyServed) {}
}
