package io.listwarden.service.match;

/**
 * What names are judged by.
 *
 * @param extra what a word counts that only one name has, 0 to 1, where two words or more agree
 * @param extraBesideOneWord the same where a single word agrees: a first name is not a full name
 * @param differing what words count that both names have of their own
 * @param reordered what is left of a score where the words come in another order
 */
public record Tuning(double extra, double extraBesideOneWord, double differing, double reordered) {
    public static final Tuning BALANCED = new Tuning(0.3, 0.5, 1, 0.99);
}
