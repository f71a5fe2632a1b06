package io.listwarden.contracts.match;

import java.util.List;

/**
 * What two names have in common and what they have not.
 *
 * @param sentence for the file
 * @param words every word of both
 */
record NameExplanation(String sentence, List<AlignedWords> words) {
    NameExplanation {
        words = List.copyOf(words);
    }
}
