package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names that stand within one text: {@code Hamas (Islamic Resistance Movement)}, {@code Korea
 * Mining Development Trading Corporation (KOMID)}, {@code Remdizel JSC, formerly Kamaz Diesel},
 * {@code Seagrace / Pacific Alliance}.
 *
 * <p>What stands in brackets is more often a place, a legal form or a remark. It is taken for a
 * name only at the end of the text, where it has several words and none that remarks have, or where
 * it is an acronym of what stands before it. Another acronym is left out of one reading.
 */
final class Alternatives {
    private static final String OPENING = "([（";
    private static final String CLOSING = ")]）";
    private static final int SHORTEST_ACRONYM = 3;

    /** Shorter acronyms are too many firms' to be a name alone. */
    private static final int SHORTEST_RARE = 4;

    private static final int LONGEST_ACRONYM = 8;
    private static final int FEWEST_WORDS = 2;
    private static final int SHORTEST_WORD = 3;

    /** Words of remarks on a name, which no name in brackets has. */
    private static final Set<String> REMARKS =
            Set.of(
                    "branch",
                    "branche",
                    "filial",
                    "filiale",
                    "pobocka",
                    "pobočka",
                    "office",
                    "individual",
                    "individuals",
                    "entity",
                    "entities",
                    "call",
                    "sign",
                    "region",
                    "province",
                    "deceased",
                    "located",
                    "based",
                    "near",
                    "see",
                    "former");

    /** Longer ones with vowels may be places. */
    private static final int LONGEST_FOREIGN = 4;

    /** Lands in so few letters, and codes of lands, tell a branch from others. */
    private static final Set<String> LANDS =
            Stream.concat(
                            Stream.of(
                                    "chad", "cuba", "fiji", "guam", "iran", "iraq", "laos", "mali",
                                    "niue", "oman", "peru", "togo", "uae", "prc", "dprk", "rok",
                                    "ksa", "drc"),
                            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                                    .map(code -> code.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());

    private static final String FORMERLY = "formerly";

    /** What stands between two names, as its pieces are, by the first of them; longest first. */
    private static final Map<String, List<List<String>>> BETWEEN =
            Stream.of(
                            List.of("formerly", "also", "known", "as"),
                            List.of("formerly", "known", "as"),
                            List.of("previously", "known", "as"),
                            List.of("also", "known", "as"),
                            List.of("now", "known", "as"),
                            List.of("better", "known", "as"),
                            List.of("doing", "business", "as"),
                            List.of(FORMERLY),
                            List.of("alias"),
                            List.of("aka"),
                            List.of("fka"),
                            List.of("nka"),
                            List.of("dba"))
                    .collect(Collectors.groupingBy(List::getFirst));

    private final String text;
    private final List<Piece> pieces;

    /** How much of the text is looked at. */
    private final int limit;

    private Alternatives(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.limit = Math.min(text.length(), NameNormaliser.MOST_CHARACTERS);
    }

    /** The pieces of each name by itself; empty for nearly all texts, which are one name. */
    static List<List<Piece>> of(String text, List<Piece> pieces) {
        Alternatives alternatives = new Alternatives(text, pieces);
        List<List<Piece>> names = alternatives.besideWords();
        if (names.isEmpty()) {
            names = alternatives.besideSlash();
        }
        return names.isEmpty() ? alternatives.inBrackets() : names;
    }

    private List<List<Piece>> besideWords() {
        for (int at = 1; at + 1 < pieces.size(); at++) {
            for (List<String> between : BETWEEN.getOrDefault(pieces.get(at).letters(), List.of())) {
                if (stands(between, at)) {
                    return split(at, at + between.size());
                }
            }
        }
        return List.of();
    }

    private boolean stands(List<String> between, int at) {
        if (at + between.size() >= pieces.size() || mayBeName(between, pieces.get(at))) {
            return false;
        }
        for (int i = 1; i < between.size(); i++) {
            if (!pieces.get(at + i).letters().equals(between.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Aka is a name, too, and in a text of capitals nothing tells it from a.k.a. without dots. */
    private boolean mayBeName(List<String> between, Piece piece) {
        return between.size() == 1
                && !between.contains(FORMERLY)
                && piece.end() - piece.start() == piece.letters().length()
                && Character.isUpperCase(text.charAt(piece.start()))
                && !isBracketBefore(piece);
    }

    private boolean isBracketBefore(Piece piece) {
        return piece.start() > 0 && OPENING.indexOf(text.charAt(piece.start() - 1)) >= 0;
    }

    /** What stands before a word and behind it; of brackets around it, what stands in them. */
    private List<List<Piece>> split(int from, int to) {
        int end = text.length();
        if (isBracketBefore(pieces.get(from))) {
            end = closing(pieces.get(to).start());
        }
        List<Piece> first = new ArrayList<>(pieces.subList(0, from));
        List<Piece> second = new ArrayList<>();
        for (Piece piece : pieces.subList(to, pieces.size())) {
            (piece.start() < end ? second : first).add(piece);
        }
        return List.of(first, second);
    }

    private int closing(int from) {
        for (int i = from; i < limit; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** The only slash of a text stands between names where there are blanks, or several words. */
    private List<List<Piece>> besideSlash() {
        int slash = text.indexOf('/', 0, limit);
        if (slash <= 0 || text.indexOf('/', slash + 1, limit) >= 0) {
            return List.of();
        }
        List<Piece> first = before(slash);
        List<Piece> second = pieces.subList(first.size(), pieces.size());
        boolean apart = text.startsWith(" / ", slash - 1) && !first.isEmpty() && !second.isEmpty();
        return apart || (hasWords(first) && hasWords(second)) ? List.of(first, second) : List.of();
    }

    private List<Piece> before(int place) {
        int at = 0;
        while (at < pieces.size() && pieces.get(at).start() < place) {
            at++;
        }
        return pieces.subList(0, at);
    }

    private List<List<Piece>> inBrackets() {
        int opening = lastOpening();
        if (opening < 0) {
            return List.of();
        }
        List<Piece> outside = before(opening);
        List<Piece> inside = pieces.subList(outside.size(), pieces.size());
        boolean ends = inside.isEmpty() || inside.getLast().end() <= closing(opening);
        if (outside.isEmpty() || !ends) {
            return List.of();
        }
        if (isAcronym(inside, outside)) {
            boolean isRare = inside.getFirst().letters().length() >= SHORTEST_RARE;
            return isRare ? List.of(outside, inside) : List.of(outside);
        }
        if (isForeignAcronym(inside, outside)) {
            return List.of(outside);
        }
        return isName(inside) ? List.of(outside, inside) : List.of();
    }

    /**
     * One word in capitals, which the name before it is not written in, or without vowels: the
     * acronym of the name in another language, as in Concern Radio-Electronic Technologies (KRET).
     */
    private boolean isForeignAcronym(List<Piece> inside, List<Piece> outside) {
        if (inside.size() != 1 || !hasWords(outside)) {
            return false;
        }
        String letters = inside.getFirst().letters();
        return mayBeAcronym(inside.getFirst())
                && !LANDS.contains(letters)
                && (hasNoVowel(letters)
                        || letters.length() <= LONGEST_FOREIGN && !areInCapitals(outside));
    }

    private static boolean hasNoVowel(String letters) {
        return letters.chars().noneMatch(letter -> Cutter.isVowel((char) letter));
    }

    private boolean areInCapitals(List<Piece> some) {
        return some.stream().allMatch(this::isInCapitals);
    }

    private boolean isInCapitals(Piece piece) {
        return text.substring(piece.start(), piece.end()).chars().allMatch(Character::isUpperCase);
    }

    private int lastOpening() {
        for (int i = limit - 1; i > 0; i--) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(List<Piece> inside) {
        return (hasWords(inside) || isNumberedShip(inside))
                && inside.stream().noneMatch(piece -> REMARKS.contains(piece.letters()));
    }

    /** Grace 1 is a ship's name, and a word alone may be a place. */
    private static boolean isNumberedShip(List<Piece> inside) {
        return inside.size() == 2
                && isWord(inside.getFirst())
                && inside.getLast().sort() == Piece.Sort.NUMBER;
    }

    private static boolean hasWords(List<Piece> some) {
        return some.stream().filter(Alternatives::isWord).count() >= FEWEST_WORDS;
    }

    private static boolean isWord(Piece piece) {
        return piece.sort() != Piece.Sort.NUMBER && piece.letters().length() >= SHORTEST_WORD;
    }

    /** One word in capitals of letters that stand in this order before it, from some word on. */
    private boolean isAcronym(List<Piece> inside, List<Piece> outside) {
        if (inside.size() != 1) {
            return false;
        }
        Piece piece = inside.getFirst();
        return mayBeAcronym(piece) && abbreviates(piece.letters(), outside);
    }

    private boolean mayBeAcronym(Piece piece) {
        int length = piece.letters().length();
        return length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM && isInCapitals(piece);
    }

    private static boolean abbreviates(String letters, List<Piece> outside) {
        for (int from = 0; from < outside.size(); from++) {
            if (isBeginning(letters, outside.subList(from, outside.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeginning(String letters, List<Piece> words) {
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word.letters()));
        return Abbreviation.mayStandFor(letters, all.toString());
    }
}
