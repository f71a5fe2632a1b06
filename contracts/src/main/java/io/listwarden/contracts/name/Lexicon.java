package io.listwarden.contracts.name;

import io.listwarden.contracts.name.table.Tables;

import java.util.HashMap;
import java.util.Map;

/** All words of which something is known, in one table, so that a name asks once a word. */
final class Lexicon {
    private static final Map<String, Lexeme> LEXEMES = load();

    private Lexicon() {}

    /** What a word may be; {@link Lexeme#NONE} for nearly all. */
    static Lexeme of(String word) {
        return LEXEMES.getOrDefault(word, Lexeme.NONE);
    }

    private static Map<String, Lexeme> load() {
        Map<String, Lexeme> lexemes = new HashMap<>();
        for (String[] row : Tables.rows(Lexicon.class, "particles.tsv")) {
            addAll(row[0], particle(row), lexemes);
        }
        for (String[] row : Tables.rows(Lexicon.class, "titles.tsv")) {
            addAll(row[0], title(row), lexemes);
        }
        for (String[] row : Tables.rows(Lexicon.class, "numbers.tsv")) {
            addAll(row[2], number(row), lexemes);
        }
        for (String[] row : Tables.rows(Lexicon.class, "nouns.tsv")) {
            addAll(row[1], new Lexeme(null, null, null, Lexeme.Noun.valueOf(row[0])), lexemes);
        }
        return lexemes;
    }

    private static void addAll(String words, Lexeme lexeme, Map<String, Lexeme> lexemes) {
        Tables.words(words).forEach(word -> lexemes.merge(word, lexeme, Lexeme::and));
    }

    private static Lexeme particle(String[] row) {
        Lexeme.Particle particle =
                new Lexeme.Particle(
                        row[1],
                        Lexeme.Particle.Place.valueOf(row[2]),
                        Lexeme.Particle.Bearers.valueOf(row[3]));
        return new Lexeme(particle, null, null, null);
    }

    private static Lexeme title(String[] row) {
        Lexeme.Title title = new Lexeme.Title(row[1], Lexeme.Title.Place.valueOf(row[2]));
        return new Lexeme(null, title, null, null);
    }

    private static Lexeme number(String[] row) {
        Lexeme.NumberWord number =
                new Lexeme.NumberWord(row[0], Lexeme.NumberWord.Use.valueOf(row[1]));
        return new Lexeme(null, null, number, null);
    }
}
