package io.listwarden.sync.source.eu;

import io.listwarden.contracts.party.Details;

/**
 * Keeps a statement that says nothing our model has a place for (a name without a text, a document
 * without a number) in the party's details, under {@code nameAlias[17].function} and the like.
 */
final class Leftovers {
    private Leftovers() {}

    static void add(Details.Builder party, StatementElement statement, Details.Builder details) {
        details.build()
                .values()
                .forEach((field, text) -> party.add(statement.path() + "." + field, text));
    }
}
