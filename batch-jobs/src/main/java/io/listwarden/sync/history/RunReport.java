package io.listwarden.sync.history;

import io.listwarden.sync.source.FieldReport;

import java.util.List;

/**
 * What a run found out about the document beyond its parties.
 *
 * @param fields what was mapped, ignored on purpose, or not known
 * @param comparisons lists that the document carries and that are served from another one
 * @param warnings what an operator should look at, a sentence each
 */
public record RunReport(
        FieldReport fields, List<ListComparison> comparisons, List<String> warnings) {
    /** Nothing was read. */
    public static final RunReport NONE = new RunReport(FieldReport.NONE, List.of(), List.of());

    public RunReport {
        comparisons = List.copyOf(comparisons);
        warnings = List.copyOf(warnings);
    }

    /**
     * How the rows of a list in this document compare with what is served of it.
     *
     * @param listId the list
     * @param servedFrom the document that it is served from
     * @param parties parties of the list in this document, which are not served
     * @param onlyHere those of them that the served version lacks
     * @param onlyServed parties of the served version that this document lacks
     */
    public record ListComparison(
            String listId, String servedFrom, int parties, int onlyHere, int onlyServed) {}
}
