package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into pieces: at separators, between letters and digits, and where another script
 * begins. Letters come out small and composed (NFKC, UAX 15), one code point after the other, so
 * that each piece knows its place in the text.
 */
final class Cutter {
    private static final int FEWEST_DOTTED = 3;
    private static final int LONGEST_SUFFIX = 3;
    private static final int FEWEST_OF_A_WORD = 3;

    /** What follows the digits of an ordinal in English, French and Russian. */
    private static final Set<String> ORDINAL_SUFFIXES =
            Set.of(
                    "st", "nd", "rd", "th", "er", "ere", "ère", "eme", "ème", "nde", "й", "я", "е",
                    "го", "ой", "ый", "ий", "ая", "ое");

    private final String text;
    private final int limit;
    private final List<Piece> pieces = new ArrayList<>(6);
    private final StringBuilder current = new StringBuilder(24);
    private Piece.Sort sort = Piece.Sort.NUMBER;
    private Script script = Script.LATIN;
    private int start;
    private int end;
    private int singleLetters;

    private Cutter(String text) {
        this.text = text;
        this.limit = Math.min(text.length(), NameNormaliser.MOST_CHARACTERS);
    }

    static List<Piece> cut(String text) {
        Cutter cutter = new Cutter(text);
        cutter.cut();
        return cutter.singleLetters < FEWEST_DOTTED
                ? cutter.pieces
                : LetterRuns.joinDotted(cutter.pieces, text);
    }

    private void cut() {
        int at = 0;
        while (at < limit) {
            at = takePlainLetters(at);
            if (at == limit) {
                break;
            }
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            take(c, at, next);
            at = next;
        }
        finish();
    }

    /** Goes on with a plain word as far as it goes; most of most names is taken here. */
    private int takePlainLetters(int from) {
        if (current.isEmpty() || sort != Piece.Sort.PLAIN_WORD) {
            return from;
        }
        int at = from;
        while (at < limit && isPlainLetter(at)) {
            if (isWhereASpaceIsMissing(at)) {
                break;
            }
            current.append((char) (text.charAt(at) | 0x20));
            at++;
        }
        end = at > from ? at : end;
        return at;
    }

    private void take(int c, int from, int to) {
        switch (CharacterSort.of(c)) {
            case PLAIN_LETTER -> plainLetter((char) (c | 0x20), from, to);
            case LETTER -> letter(Character.toLowerCase(c), Script.of(c), from, to);
            case DIGIT -> digit(Character.digit(c, 10), from, to);
            case NUMBER -> number(Character.getNumericValue(c), from, to);
            case AMPERSAND -> symbol("and", from, to);
            case SYMBOL -> symbol(meaning(c), from, to);
            case COMPATIBLE ->
                    takeAll(Normalizer.normalize(text(c), Normalizer.Form.NFKC), from, to);
            case MARK -> mark(c, to);
            case INVISIBLE -> invisible(c, to);
            case SEPARATOR -> finish();
        }
    }

    /** What a sign stands for; for the signs of firms more than the letters that they show. */
    private static String meaning(int sign) {
        return switch (sign) {
            case '㈱' -> "株式会社";
            case '㈲' -> "有限会社";
            case '㈜' -> "주식회사";
            default -> Normalizer.normalize(text(sign), Normalizer.Form.NFKC);
        };
    }

    private static String text(int c) {
        return Character.toString(c);
    }

    private void takeAll(String letters, int from, int to) {
        letters.codePoints().forEach(c -> take(c, from, to));
    }

    private void symbol(String letters, int from, int to) {
        finish();
        takeAll(letters, from, to);
        finish();
    }

    private void plainLetter(char lower, int from, int to) {
        if (isWhereASpaceIsMissing(from)) {
            finish();
        }
        if (begins(Script.LATIN, from)) {
            sort = Piece.Sort.PLAIN_WORD;
        } else if (script != Script.LATIN) {
            sort = Piece.Sort.MIXED_WORD;
        }
        current.append(lower);
        end = to;
    }

    private void letter(int lower, Script of, int from, int to) {
        if (begins(of, from) || sort == Piece.Sort.PLAIN_WORD) {
            sort = of == script ? Piece.Sort.WORD : Piece.Sort.MIXED_WORD;
        } else if (of != script) {
            sort = Piece.Sort.MIXED_WORD;
        }
        if (!of.isJamo(lower) || !compose(lower)) {
            current.appendCodePoint(lower);
        }
        end = to;
    }

    /** Whether a letter of this script is the first of a new word. */
    private boolean begins(Script of, int from) {
        boolean continues = !current.isEmpty() && sort != Piece.Sort.NUMBER && of.mixesWith(script);
        if (!continues) {
            begin(of, from);
        }
        return !continues;
    }

    private void begin(Script of, int from) {
        finish();
        start = from;
        script = of;
    }

    private void digit(int digit, int from, int to) {
        if (!current.isEmpty() && sort != Piece.Sort.NUMBER) {
            if (isLetterInDisguise(from)) {
                plainLetter(Disguises.letterFor(text.charAt(from)), from, to);
                return;
            }
            finish();
        }
        if (current.isEmpty()) {
            begin(Script.LATIN, from);
            sort = Piece.Sort.NUMBER;
        }
        current.append((char) ('0' + digit));
        end = to;
    }

    private void number(int value, int from, int to) {
        symbol(Integer.toString(value), from, to);
    }

    /** A mark changes the letter before it, is a vowel of its own, or says nothing. */
    private void mark(int mark, int to) {
        if (current.isEmpty() || sort == Piece.Sort.NUMBER) {
            return;
        }
        end = to;
        switch (script) {
            case OTHER -> current.appendCodePoint(mark);
            case ARABIC, HEBREW, HAN -> {}
            default -> {
                if (compose(mark) && sort == Piece.Sort.PLAIN_WORD) {
                    sort = Piece.Sort.WORD;
                }
            }
        }
    }

    /**
     * Persian parts words within a name by a sign that only keeps letters from being tied, and
     * endings from words: Ahmadi-Moqaddam, Khamene-i.
     */
    private void invisible(int c, int to) {
        if (c == NonJoiners.SIGN && script == Script.ARABIC && isWordAhead(to)) {
            finish();
        }
    }

    private boolean isWordAhead(int at) {
        int end = at;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - at >= FEWEST_OF_A_WORD;
    }

    private boolean compose(int next) {
        if (current.isEmpty()) {
            return false;
        }
        int last = current.length() - 1;
        String pair = current.charAt(last) + Character.toString(next);
        String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
        if (composed.length() != 1) {
            return false;
        }
        current.setCharAt(last, composed.charAt(0));
        return true;
    }

    private void finish() {
        if (!current.isEmpty() && !isOrdinalSuffix()) {
            Piece piece = new Piece(current.toString(), sort, script, start, end);
            pieces.add(piece);
            if (piece.isSingleLetter()) {
                singleLetters++;
            }
        }
        current.setLength(0);
    }

    /** The letters of 1st, 2nd, 3-й and so on say nothing that the number does not. */
    private boolean isOrdinalSuffix() {
        int length = current.length();
        if (pieces.isEmpty() || length > LONGEST_SUFFIX) {
            return false;
        }
        Piece before = pieces.getLast();
        return before.sort() == Piece.Sort.NUMBER
                && sort != Piece.Sort.NUMBER
                && isAttached(before.end())
                && ORDINAL_SUFFIXES.contains(current.toString());
    }

    private boolean isAttached(int endOfNumber) {
        return endOfNumber == start
                || (script == Script.CYRILLIC
                        && endOfNumber + 1 == start
                        && text.charAt(endOfNumber) == '-');
    }

    /**
     * YelenaKHIMINA and OJSCTechnopromexport: a capital begins another word after three small
     * letters, or several capitals after two, and small letters after three capitals begin one with
     * the last of these. McDonald is one word, and so are MacDONALD and GmbHH.
     */
    private boolean isWhereASpaceIsMissing(int at) {
        if (!isCapital(at)) {
            return false;
        }
        int before = at - FEWEST_OF_A_WORD;
        boolean afterThree =
                before >= start && (areSmall(before) || (areCapitals(before) && areSmall(at + 1)));
        return afterThree || (isCapital(at + 1) && endsSpoken(at) && !isMac(before));
    }

    /** Whether two letters end there that can be spoken, of which the first may be a capital. */
    private boolean endsSpoken(int end) {
        int from = end - 2;
        return from >= start
                && isSmall(end - 1)
                && (isSmall(from) || (from == start && areCapitals(end)))
                && (isVowel(text.charAt(from)) || isVowel(text.charAt(end - 1)));
    }

    static boolean isVowel(char smallLetter) {
        return "aeiouy".indexOf(smallLetter) >= 0;
    }

    private boolean isMac(int from) {
        return from == start && text.startsWith("Mac", from);
    }

    private boolean isCapital(int at) {
        return at < limit && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private boolean areCapitals(int at) {
        return isCapital(at) && isCapital(at + 1) && isCapital(at + 2);
    }

    private boolean areSmall(int at) {
        return isSmall(at) && isSmall(at + 1) && isSmall(at + 2);
    }

    private boolean isSmall(int at) {
        return at < limit && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    /**
     * A single digit inside a word stands for the letter that it looks like, and so does a 0 at the
     * end of one: slips of readers and of writers.
     */
    private boolean isLetterInDisguise(int at) {
        if (!Disguises.isOne(text.charAt(at)) || !isPlainLetter(at - 1)) {
            return false;
        }
        boolean afterTwo = at >= start + 2 && isPlainLetter(at - 2);
        boolean beforeOne = at + 1 < limit && isPlainLetter(at + 1);
        boolean beforeTwo = beforeOne && at + 2 < limit && isPlainLetter(at + 2);
        if (beforeTwo || (afterTwo && beforeOne)) {
            return true;
        }
        boolean ends = at + 1 == limit || !Character.isLetterOrDigit(text.charAt(at + 1));
        return ends && text.charAt(at) == '0' && at >= start + FEWEST_OF_A_WORD;
    }

    private boolean isPlainLetter(int at) {
        return CharacterSort.of(text.charAt(at)) == CharacterSort.PLAIN_LETTER;
    }
}
