package io.listwarden.contracts.match;

import io.listwarden.contracts.name.Abbreviation;
import io.listwarden.contracts.name.TokenKind;

import java.util.List;
import java.util.Set;

/**
 * Tells words that say nothing new within their name: one that the name has already, the initials
 * of its other words, as in Reconnaissance General Bureau (RGB), letters of the word beside it, as
 * in STG Stroytransgaz, and the form of a state before what it is known by, as in the Islamic
 * Republic of Iran.
 */
final class Redundancy {
    private static final int SHORTEST_ACRONYM = 2;
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST_ABBREVIATION = 4;

    /** So many letters of a word stand for one, at least; fewer may be another name's. */
    private static final int LETTERS_PER_LETTER = 3;

    private static final Set<String> STATES =
            Set.of("republic", "kingdom", "sultanate", "emirate", "federation");

    private static final Set<String> ATTRIBUTES =
            Set.of("islamic", "arab", "hashemite", "bolivarian", "plurinational", "federal");

    /** What tells two states of one name apart, of which there are two in Korea and two Congos. */
    private static final Set<String> SETS_APART =
            Set.of("democratic", "peoples", "people", "s", "socialist", "united");

    private final List<Word> words;

    Redundancy(List<Word> words) {
        this.words = words;
    }

    /** Whether a word says nothing that the others do not say. */
    boolean isAt(int at) {
        if (words.get(at).kind() != TokenKind.WORD) {
            return false;
        }
        int length = words.get(at).text().length();
        boolean isAcronym = length >= SHORTEST_ACRONYM && length < words.size() && isAcronym(at);
        return isRepeated(at) || isAcronym || isAbbreviation(at) || isFormOfState(at);
    }

    private boolean isRepeated(int at) {
        for (int i = 0; i < at; i++) {
            if (words.get(i).equals(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(int at) {
        String text = words.get(at).text();
        return areInitials(0, at, text) || areInitials(at + 1, words.size(), text);
    }

    /** Whether the words' first letters, small words with or without, are the text. */
    private boolean areInitials(int from, int to, String text) {
        int letter = 0;
        for (int i = from; i < to && letter < text.length(); i++) {
            Word word = words.get(i);
            boolean small = word.kind() != TokenKind.WORD;
            if (word.text().charAt(0) == text.charAt(letter)) {
                letter++;
            } else if (!small) {
                return false;
            }
        }
        return letter == text.length();
    }

    private boolean isAbbreviation(int at) {
        Word word = words.get(at);
        String text = word.text();
        boolean mayBe =
                text.length() >= SHORTEST_ABBREVIATION
                        && text.length() <= LONGEST_ABBREVIATION
                        && (!word.isKnown() || hasNoVowels(text));
        return mayBe && (abbreviates(text, at - 1) || abbreviates(text, at + 1));
    }

    private static boolean hasNoVowels(String text) {
        return text.chars().noneMatch(c -> Letters.isVowel((char) c));
    }

    /** Whether the text is made of letters of a word, of which it has the first. */
    private boolean abbreviates(String text, int at) {
        if (at < 0 || at >= words.size() || words.get(at).kind() != TokenKind.WORD) {
            return false;
        }
        String whole = words.get(at).text();
        return whole.length() >= LETTERS_PER_LETTER * text.length()
                && Abbreviation.mayStandFor(text, whole);
    }

    private boolean isFormOfState(int at) {
        int state = ATTRIBUTES.contains(words.get(at).text()) ? at + 1 : at;
        return state + 2 < words.size()
                && STATES.contains(words.get(state).text())
                && isOf(words.get(state + 1))
                && !(at > 0 && SETS_APART.contains(words.get(at - 1).text()));
    }

    private static boolean isOf(Word word) {
        return word.kind() == TokenKind.PARTICLE && word.text().equals("of");
    }
}
