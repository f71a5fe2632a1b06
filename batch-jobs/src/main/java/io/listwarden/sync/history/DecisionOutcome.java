package io.listwarden.sync.history;

/** What came of deciding about a quarantined version; only {@link Done} changed anything. */
public sealed interface DecisionOutcome {
    /** Decided; the version as it is now. */
    record Done(ListVersion version) implements DecisionOutcome {}

    /** The version is not, or not any more, in quarantine. */
    record NotQuarantined(ListVersion version) implements DecisionOutcome {}

    /** A newer version has been accepted since: it cannot be released any more. */
    record Overtaken(ListVersion version, ListVersion served) implements DecisionOutcome {}

    /** There is no such version. */
    record NoSuchVersion(String listId, int version) implements DecisionOutcome {}
}
