package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Convention;
import io.listwarden.contracts.name.script.Romanisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings names of any script to lower-case Latin tokens and says what part each one plays.
 *
 * <p>Safe for any text and any number of threads; the same text always gives the same tokens. Case,
 * diacritics, apostrophes, punctuation, invisible characters and look-alike letters of another
 * alphabet make no difference (Unicode NFKC, UAX 15; look-alikes after UTS 39), but that capitals
 * tell a Roman numeral from a word and a legal form from a given name.
 */
public final class NameNormaliser {
    /** Characters that are looked at; the rest of a longer text is ignored. */
    public static final int MOST_CHARACTERS = 1_000;

    /** Tokens that are made; further ones are left out. */
    public static final int MOST_TOKENS = 64;

    /** Readings that are made of one name. */
    public static final int MOST_READINGS = 4;

    private NameNormaliser() {}

    /** The tokens of a name; never throws. */
    public static NormalisedName normalise(String text) {
        return read(text, pieces(text), Convention.USUAL);
    }

    /**
     * The ways in which a name may be written in Latin letters: as {@link #normalise} has it, then
     * with a number at its end where that may be a letter or a name, with the parts of Arabic
     * compounds apart, for those who mistake one or put it elsewhere, and with two letters at its
     * end as initials where they may be a legal form; the names by themselves that stand within one
     * text; with what a zero-width non-joiner parts as one word, without a nickname in quotation
     * marks, with three letters and more in a row as initials or as one word, with blanks that are
     * missing, digits that look like letters, and without what is elided; and by other customs that
     * its letters allow. For nearly all names there is one.
     *
     * @return 1 to {@link #MOST_READINGS}, all different
     */
    public static List<NormalisedName> readings(String text) {
        List<Piece> pieces = pieces(text);
        List<Token> words = words(pieces, Convention.USUAL);
        NormalisedName usual = new NormalisedName(Roles.assign(text, words));
        List<List<Token>> otherwise = otherwise(text, words, usual.tokens());
        List<List<Piece>> names = names(text, pieces, usual);
        Set<Convention> others = Conventions.of(pieces);
        if (otherwise.isEmpty() && names.isEmpty() && others.isEmpty()) {
            return List.of(usual);
        }
        List<NormalisedName> readings = new ArrayList<>(List.of(usual));
        for (List<Token> tokens : otherwise) {
            add(new NormalisedName(tokens), readings);
        }
        for (List<Piece> name : names) {
            add(read(text, name, Convention.USUAL), readings);
        }
        for (Convention convention : others) {
            add(read(text, pieces, convention), readings);
        }
        return List.copyOf(readings);
    }

    private static List<Piece> pieces(String text) {
        return DoubleNames.part(Cutter.cut(text));
    }

    /** The words in other roles; empty for nearly all texts. */
    private static List<List<Token>> otherwise(String text, List<Token> words, List<Token> usual) {
        List<Token> numbered = Numbers.endingInNumber(text, usual);
        List<Token> apart = Roles.assignApart(text, words, usual);
        List<Token> initials = Roles.assignInitials(words, usual);
        return numbered.isEmpty() && apart.isEmpty() && initials.isEmpty()
                ? List.of()
                : List.of(numbered, apart, initials);
    }

    /** The pieces of other names that stand in the text; empty for nearly all texts. */
    private static List<List<Piece>> names(String text, List<Piece> pieces, NormalisedName usual) {
        List<List<Piece>> within = Alternatives.of(text, pieces);
        List<Piece> together = DoubleNames.part(NonJoiners.leaveOut(text, pieces));
        List<Piece> unquoted = Nicknames.leaveOut(text, pieces);
        List<Piece> initials = LetterRuns.part(pieces, text);
        boolean mayBeOfPerson =
                !(unquoted.isEmpty() && initials.isEmpty())
                        && !Bearer.isFirm(new Draft(text, usual.tokens()));
        List<List<Piece>> meant =
                List.of(
                        together,
                        mayBeOfPerson ? unquoted : List.of(),
                        mayBeOfPerson ? initials : List.of(),
                        LetterRuns.joinSpaced(pieces, text),
                        MissingBlanks.put(pieces),
                        Disguises.lift(pieces),
                        Elisions.leaveOut(text, pieces));
        if (areEmpty(meant)) {
            return within;
        }
        List<List<Piece>> names = new ArrayList<>(within);
        names.addAll(meant);
        return names;
    }

    private static boolean areEmpty(List<List<Piece>> names) {
        for (List<Piece> name : names) {
            if (!name.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void add(NormalisedName reading, List<NormalisedName> readings) {
        boolean says = !reading.tokens().isEmpty();
        if (says && readings.size() < MOST_READINGS && !readings.contains(reading)) {
            readings.add(reading);
        }
    }

    private static NormalisedName read(String text, List<Piece> pieces, Convention convention) {
        return new NormalisedName(Roles.assign(text, words(pieces, convention)));
    }

    private static List<Token> words(List<Piece> pieces, Convention convention) {
        return Words.of(pieces, new Romanisation(convention, Conventions.cyrillic(pieces)));
    }
}
