package io.listwarden.sync.history;

/**
 * Names the versions of a list that follow from one another. The current ones have the list's id; a
 * back-filled line is the list's id with the order that it was filled by.
 */
final class Line {
    private static final char SEPARATOR = '@';

    private Line() {}

    static String backfilled(String listId, String orderId) {
        return listId + SEPARATOR + orderId;
    }

    static String listOf(String line) {
        int end = line.indexOf(SEPARATOR);
        return end < 0 ? line : line.substring(0, end);
    }
}
