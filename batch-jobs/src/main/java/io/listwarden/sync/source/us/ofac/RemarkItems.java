package io.listwarden.sync.source.us.ofac;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts the remarks into their items, which {@code "; "} separates and a dot ends. Every text is
 * some list of items.
 */
final class RemarkItems {
    private static final String SEPARATOR = "; ";
    private static final Pattern SPLIT = Pattern.compile("; ");
    private static final String LINK = "Linked To: ";
    private static final Pattern BETWEEN_LINKS = Pattern.compile("; (?=" + LINK + ")");

    /** A bracket or a quoted name with semicolons inside spans no more items than this. */
    private static final int LONGEST_SPAN = 40;

    /** The publisher ends with a dot unless the last item has one of its own. */
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?i).*(?:^|[^\\p{L}])(?:(?:\\p{L}\\.)+\\p{L}|LTDA?|CO|CORP|CIA|INC|BHD|PTY|PTE|BROS|JR|SR|COL|GEN|DR|NO|ETC)\\.");

    private RemarkItems() {}

    /** The items in the order of the text; none is blank. */
    static List<String> of(String remarks) {
        List<String> pieces = Arrays.asList(SPLIT.split(withoutLastDot(remarks.strip())));
        List<String> items = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = end(pieces, from);
            String item = String.join(SEPARATOR, pieces.subList(from, to)).strip();
            if (!item.isEmpty()) {
                items.addAll(linksOf(item));
            }
            from = to;
        }
        return items;
    }

    /** Several links may stand in one bracket. */
    private static List<String> linksOf(String item) {
        boolean links = item.startsWith("(" + LINK) && item.endsWith(")");
        return links
                ? List.of(BETWEEN_LINKS.split(item.substring(1, item.length() - 1)))
                : List.of(item);
    }

    private static String withoutLastDot(String remarks) {
        boolean own = ABBREVIATED.matcher(lastOf(remarks)).matches();
        return remarks.endsWith(".") && !own ? remarks.substring(0, remarks.length() - 1) : remarks;
    }

    private static String lastOf(String remarks) {
        return remarks.substring(remarks.lastIndexOf(';') + 1);
    }

    /** Behind the item that begins here: where the brackets that it opens are closed, if ever. */
    private static int end(List<String> pieces, int from) {
        int open = 0;
        boolean quoted = RemarkMiner.opensQuotedName(pieces.get(from));
        int last = Math.min(pieces.size(), from + LONGEST_SPAN);
        for (int i = from; i < last; i++) {
            String piece = pieces.get(i);
            open += count(piece, '(') - count(piece, ')');
            quoted = quoted && !piece.endsWith("'");
            if (open <= 0 && !quoted) {
                return i + 1;
            }
        }
        return from + 1;
    }

    private static int count(String text, char character) {
        return (int) text.chars().filter(it -> it == character).count();
    }
}
