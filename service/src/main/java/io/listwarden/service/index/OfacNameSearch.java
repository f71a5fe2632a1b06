package io.listwarden.service.index;

import io.listwarden.contracts.match.OfacNames;
import io.listwarden.contracts.match.PreparedName;
import io.listwarden.contracts.match.Word;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Finds names by {@link OfacNames}: compares each part of the question with every listed word once,
 * and whole names where a part agrees.
 */
final class OfacNameSearch implements NameSearch {
    private static final int PLACES = 128;

    private final Dictionary dictionary;
    private final Names names;
    private final Bearers bearers;
    private final OfacNames rule;

    /** For each listed name what its parts agree together with those of the question. */
    private final double[] agreed;

    /** For each listed name the most that its parts agree with the one looked at. */
    private final double[] most;

    private final Numbers touched = new Numbers();
    private final Numbers touchedNow = new Numbers();
    private PreparedName name = PreparedName.NONE;
    private String whole = "";

    /** How often each character is in the whole name; some share a place. */
    private final int[] characters = new int[PLACES];

    /**
     * @param bearers for each word of the dictionary the names that have it
     */
    OfacNameSearch(Dictionary dictionary, Names names, Bearers bearers, OfacNames rule) {
        this.dictionary = dictionary;
        this.names = names;
        this.bearers = bearers;
        this.rule = rule;
        this.agreed = new double[names.size()];
        this.most = new double[names.size()];
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a question asks for one name several times
    public void set(PreparedName next) {
        if (name == next) {
            return;
        }
        for (int i = 0; i < touched.size(); i++) {
            agreed[touched.get(i)] = 0;
        }
        touched.clear();
        name = next;
        whole = next.words().stream().map(Word::text).collect(Collectors.joining(" "));
        Arrays.fill(characters, 0);
        whole.chars().forEach(c -> characters[c % PLACES]++);
        next.words().forEach(word -> compare(word.text()));
    }

    private void compare(String part) {
        for (int word = 0; word < dictionary.size(); word++) {
            double agreement = rule.ofParts(part, dictionary.word(word).text());
            if (agreement > 0) {
                note(word, agreement);
            }
        }
        for (int i = 0; i < touchedNow.size(); i++) {
            int touchedName = touchedNow.get(i);
            if (agreed[touchedName] == 0) {
                touched.add(touchedName);
            }
            agreed[touchedName] += most[touchedName];
            most[touchedName] = 0;
        }
        touchedNow.clear();
    }

    private void note(int word, double agreement) {
        for (int i = bearers.start(word); i < bearers.end(word); i++) {
            int bearer = bearers.name(i);
            if (most[bearer] == 0) {
                touchedNow.add(bearer);
            }
            most[bearer] = Math.max(most[bearer], agreement);
        }
    }

    @Override
    public void collect(double score, IntPredicate taken, IntConsumer found) {
        for (int i = 0; i < touched.size(); i++) {
            int listed = touched.get(i);
            if (taken.test(listed) && mayReach(score, listed) && score(listed) >= score) {
                found.accept(listed);
            }
        }
    }

    private boolean mayReach(double score, int listedName) {
        if (agreed[listedName] / name.words().size() >= score) {
            return true;
        }
        String listed = whole(listedName);
        return OfacNames.mostOfWholes(whole, listed, common(listed)) >= score;
    }

    /** How many characters a name has in common with the question's, or more. */
    private int common(String listed) {
        int[] left = characters.clone();
        int common = 0;
        for (int i = 0; i < listed.length(); i++) {
            common += left[listed.charAt(i) % PLACES]-- > 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public double score(int listedName) {
        return agreed[listedName] == 0
                ? 0
                : rule.score(whole, name.words().size(), agreed[listedName], whole(listedName));
    }

    private String whole(int listedName) {
        StringBuilder text = new StringBuilder();
        for (int at = names.words().start(listedName); at < names.words().end(listedName); at++) {
            text.append(text.isEmpty() ? "" : " ");
            text.append(dictionary.word(names.words().values()[at]).text());
        }
        return text.toString();
    }
}
