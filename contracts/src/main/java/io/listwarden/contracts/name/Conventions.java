package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Convention;
import io.listwarden.contracts.name.script.CyrillicLanguage;
import io.listwarden.contracts.name.script.Script;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells by which customs besides the usual ones a name may be written in Latin letters. */
final class Conventions {
    private static final int FEWEST_HAN = 2;
    private static final int MOST_HAN = 4;
    private static final int FEWEST_WITH_TERMS = 4;

    private Conventions() {}

    /** The language of the Cyrillic pieces; RUSSIAN and UNKNOWN read alike. */
    static CyrillicLanguage cyrillic(List<Piece> pieces) {
        CyrillicLanguage language = CyrillicLanguage.UNKNOWN;
        for (Piece piece : pieces) {
            if (piece.script() == Script.CYRILLIC) {
                CyrillicLanguage told = CyrillicLanguage.of(piece.letters());
                language = told.compareTo(language) > 0 ? told : language;
            }
        }
        return language;
    }

    static Set<Convention> of(List<Piece> pieces) {
        Set<Convention> conventions = Set.of();
        for (Piece piece : pieces) {
            if (piece.sort() != Piece.Sort.PLAIN_WORD && piece.sort() != Piece.Sort.NUMBER) {
                Set<Convention> found = of(piece, pieces);
                conventions = conventions.isEmpty() ? found : union(conventions, found);
            }
        }
        return conventions;
    }

    private static Set<Convention> union(Set<Convention> some, Set<Convention> others) {
        Set<Convention> all = EnumSet.noneOf(Convention.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    private static Set<Convention> of(Piece piece, List<Piece> pieces) {
        return switch (piece.script()) {
            case LATIN -> ofLatin(piece.letters());
            case CYRILLIC -> ofCyrillic(piece.letters(), cyrillic(pieces));
            case HANGUL -> ofHangul(piece, pieces);
            case HAN -> ofHan(piece, pieces);
            case ARABIC ->
                    ofSemitic(
                            piece.letters(),
                            pieces.size(),
                            Convention::soundsOtherwiseInPersian,
                            Convention.PERSIAN);
            case HEBREW ->
                    ofSemitic(
                            piece.letters(),
                            pieces.size(),
                            Convention::hasOtherSoundsInHebrew,
                            Convention.HEBREW_SOUNDS);
            case GREEK, ARMENIAN, GEORGIAN, KANA, OTHER -> Set.of();
        };
    }

    private static Set<Convention> ofLatin(String word) {
        Set<Convention> conventions = EnumSet.of(Convention.TRANSCRIBED, Convention.SOUNDED);
        conventions.removeIf(convention -> !convention.changesLatin(word));
        return conventions;
    }

    /** A word alone is rather a name than a term that is translated. */
    private static Set<Convention> ofSemitic(
            String word, int pieces, Predicate<String> hasOtherSounds, Convention otherSounds) {
        Set<Convention> conventions = EnumSet.noneOf(Convention.class);
        if (hasOtherSounds.test(word)) {
            conventions.add(otherSounds);
        }
        if (pieces > 1 && Convention.isTranslated(word)) {
            conventions.add(Convention.TRANSLATED);
        }
        return conventions;
    }

    private static Set<Convention> ofCyrillic(String word, CyrillicLanguage language) {
        return switch (language) {
            case UNKNOWN -> readsOtherwise(word) ? EnumSet.of(Convention.UKRAINIAN) : Set.of();
            case UKRAINIAN -> readsOtherwise(word) ? EnumSet.of(Convention.RUSSIAN) : Set.of();
            case RUSSIAN, SERBIAN, BULGARIAN -> Set.of();
        };
    }

    private static boolean readsOtherwise(String word) {
        return word.indexOf('г') >= 0 || word.indexOf('и') >= 0;
    }

    private static Set<Convention> ofHangul(Piece piece, List<Piece> pieces) {
        return hasTerms(piece, pieces)
                ? EnumSet.of(Convention.KOREAN_NAMES, Convention.TRANSLATED)
                : EnumSet.of(Convention.KOREAN_NAMES);
    }

    private static Set<Convention> ofHan(Piece piece, List<Piece> pieces) {
        Set<Convention> conventions = EnumSet.noneOf(Convention.class);
        if (isPersonInHan(pieces)) {
            conventions.add(Convention.CANTONESE);
            conventions.add(Convention.WADE_GILES);
        }
        if (hasTerms(piece, pieces)) {
            conventions.add(Convention.TRANSLATED);
        }
        return conventions;
    }

    /** Given names are such words too, but so short a name is a person's. */
    private static boolean hasTerms(Piece piece, List<Piece> pieces) {
        return characters(pieces) >= FEWEST_WITH_TERMS
                && Convention.hasTranslation(piece.letters());
    }

    private static boolean isPersonInHan(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.script() != Script.HAN) {
                return false;
            }
        }
        int characters = characters(pieces);
        return characters >= FEWEST_HAN && characters <= MOST_HAN;
    }

    private static int characters(List<Piece> pieces) {
        int characters = 0;
        for (Piece piece : pieces) {
            characters += piece.letters().codePointCount(0, piece.letters().length());
        }
        return characters;
    }
}
