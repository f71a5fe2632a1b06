package io.listwarden.contracts.extract;

import io.listwarden.contracts.name.TokenKind;

import java.util.List;

/**
 * The normalised names of a list, packed: name after name in the order of the parties, of their
 * names, and of the names' readings. The arrays are for reading alone.
 *
 * @param words the distinct words of all names
 * @param parties the number of the party that bears each name
 * @param positions where each name stands among its party's names
 * @param weak whether each name is a weak alias
 * @param starts where each name's words begin in {@code numbers}, and the end of the last one's
 * @param numbers the places of the names' words in {@code words}
 */
public record ExtractedNames(
        List<Word> words,
        int[] parties,
        short[] positions,
        boolean[] weak,
        int[] starts,
        int[] numbers) {
    /**
     * A token without its place.
     *
     * @param text as {@code NameNormaliser} gives it
     * @param kind what part it plays
     * @param abjad whether it was written in an abjad, a script of consonants
     */
    public record Word(String text, TokenKind kind, boolean abjad) {}

    /** Number of names. */
    public int size() {
        return parties.length;
    }
}
