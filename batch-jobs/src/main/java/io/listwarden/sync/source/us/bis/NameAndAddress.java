package io.listwarden.sync.source.us.bis;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A name and an address that stand in one sentence, parted by nothing but a comma: {@code Lantern
 * Works Co., Ltd., 5 Quay Street, Odesa}. The name goes on over a comma while a legal form, another
 * name or an open bracket follows it.
 *
 * @param address empty if the text is only a name
 */
record NameAndAddress(String name, String address) {
    private static final Pattern COMMA = Pattern.compile(",\\s+");

    /** What may follow a comma inside a name. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:(?:co|corp|inc|ltd|limited|llc|l\\.l\\.c|llp|lp|plc|gmbh|ag|kg|s\\.a|s\\.l|s\\.r\\.l|sarl|s\\.a\\.r\\.l|sa|bv|b\\.v|nv|n\\.v|a\\.s|as|oy|kft|pte|pty|pvt|sdn|bhd|pt|est|jsc|ojsc|cjsc|pjsc|joint"
                        + " stock"
                        + " company|ooo|oao|zao|ao|pao|fsue|fgup|fze|fzc|fzco|fz-llc|fz|dmcc|academy|department|division|branch|headquarters)\\b|institute"
                        + " of\\b|(?:\\d+(?:st|nd|rd|th)? |no\\.? ?\\d+ |first |second )?research"
                        + " (?:institute|center|centre|laboratory)\\b|[af]\\.\\s?k\\.\\s?a\\b|also"
                        + " known as\\b|formerly known as\\b|and subordinate\\b|including\\b|as"
                        + " well as\\b|\\()",
                    Pattern.CASE_INSENSITIVE);

    /** {@code X, a.k.a., Y}: the other name stands behind one more comma. */
    private static final Pattern MARK =
            Pattern.compile("[af]\\.\\s?k\\.\\s?a\\.?", Pattern.CASE_INSENSITIVE);

    static NameAndAddress of(String text) {
        String[] pieces = COMMA.split(text);
        int open = brackets(pieces[0]);
        int taken = 1;
        while (taken < pieces.length
                && (open > 0
                        || GOES_ON.matcher(pieces[taken]).lookingAt()
                        || MARK.matcher(pieces[taken - 1]).matches())) {
            open += brackets(pieces[taken++]);
        }
        return new NameAndAddress(joined(pieces, 0, taken), joined(pieces, taken, pieces.length));
    }

    private static String joined(String[] pieces, int from, int to) {
        return String.join(", ", Arrays.copyOfRange(pieces, from, to));
    }

    /** How many more brackets are opened than closed. */
    private static int brackets(String piece) {
        return piece.chars().map(sign -> sign == '(' ? 1 : sign == ')' ? -1 : 0).sum();
    }
}
