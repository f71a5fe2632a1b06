package io.listwarden.sync.source.eu;

/** The publisher's stable numeric key of a party or of a statement. */
final class LogicalId {
    private LogicalId() {}

    /** The entity's, without leading zeros. */
    static String of(SanctionEntityElement entity) {
        return String.valueOf(parse(entity.logicalId, "sanctionEntity"));
    }

    static long of(StatementElement statement) {
        return parse(statement.logicalId, statement.element());
    }

    static long of(RegulationElement regulation) {
        return parse(regulation.logicalId, "regulation");
    }

    private static long parse(String text, String element) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(
                    element + " has the logicalId \"" + text + "\", which is no number");
        }
        return Long.parseLong(text);
    }
}
