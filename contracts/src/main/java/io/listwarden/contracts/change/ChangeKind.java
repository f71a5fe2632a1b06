package io.listwarden.contracts.change;

/** What happened to a party, as one word. */
public enum ChangeKind {
    ADDED,
    AMENDED,
    REMOVED;

    public static ChangeKind of(Change change) {
        return switch (change) {
            case Change.Added _ -> ADDED;
            case Change.Amended _ -> AMENDED;
            case Change.Removed _ -> REMOVED;
        };
    }
}
