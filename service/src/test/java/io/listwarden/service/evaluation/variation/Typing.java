package io.listwarden.service.evaluation.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Slips of fingers on a keyboard, in words of four letters or more and never in their first. */
final class Typing {
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Typing() {}

    @FunctionalInterface
    private interface Slip {
        String in(String word, int at, RandomGenerator random);
    }

    private static final Slip INSERT =
            (word, at, random) ->
                    word.substring(0, at) + neighbour(word.charAt(at), random) + word.substring(at);
    private static final Slip DELETE =
            (word, at, random) -> word.substring(0, at) + word.substring(at + 1);
    private static final Slip SUBSTITUTE =
            (word, at, random) ->
                    word.substring(0, at)
                            + neighbour(word.charAt(at), random)
                            + word.substring(at + 1);
    private static final Slip TRANSPOSE =
            (word, at, random) -> {
                int left = Math.min(at, word.length() - 2);
                return word.substring(0, left)
                        + word.charAt(left + 1)
                        + word.charAt(left)
                        + word.substring(left + 2);
            };
    private static final Slip DOUBLE =
            (word, at, random) -> word.substring(0, at + 1) + word.substring(at);
    private static final List<Slip> SLIPS = List.of(INSERT, DELETE, SUBSTITUTE, TRANSPOSE);

    static List<Variation> all() {
        return List.of(
                one("typo: inserted", INSERT),
                one("typo: deleted", DELETE),
                one("typo: substituted", SUBSTITUTE),
                one("typo: transposed", TRANSPOSE),
                one("typo: doubled letter", DOUBLE),
                Variation.same("typo: two", Typing::two),
                Variation.same("typo: one in every word", Typing::inEveryWord));
    }

    private static Variation one(String name, Slip slip) {
        return Variation.same(
                name,
                (specimen, random) ->
                        Specimen.any(specimen.longWords(), random)
                                .map(at -> specimen.with(at, slipped(specimen, at, slip, random))));
    }

    /** Two slips, in two words where there are two. */
    private static Optional<String> two(Specimen specimen, RandomGenerator random) {
        List<Integer> longWords = new ArrayList<>(specimen.longWords());
        List<String> words = new ArrayList<>(specimen.words());
        for (int n = 0; n < 2; n++) {
            int at = longWords.get(random.nextInt(longWords.size()));
            words.set(at, slip(words.get(at), anySlip(random), random));
            if (longWords.size() > 1) {
                longWords.remove(Integer.valueOf(at));
            }
        }
        return Optional.of(String.join(" ", words));
    }

    private static Optional<String> inEveryWord(Specimen specimen, RandomGenerator random) {
        List<String> words = new ArrayList<>(specimen.words());
        for (int at : specimen.longWords()) {
            words.set(at, slip(words.get(at), anySlip(random), random));
        }
        return Optional.of(String.join(" ", words));
    }

    private static Slip anySlip(RandomGenerator random) {
        return SLIPS.get(random.nextInt(SLIPS.size()));
    }

    private static String slipped(Specimen specimen, int at, Slip slip, RandomGenerator random) {
        return slip(specimen.words().get(at), slip, random);
    }

    private static String slip(String word, Slip slip, RandomGenerator random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return Specimen.inCaseOf(word, slip.in(word, at, random));
    }

    private static char neighbour(char letter, RandomGenerator random) {
        char lower = Character.toLowerCase(letter);
        for (String row : ROWS) {
            int at = row.indexOf(lower);
            if (at >= 0) {
                boolean left = at == row.length() - 1 || (at > 0 && random.nextBoolean());
                return row.charAt(left ? at - 1 : at + 1);
            }
        }
        return 'e';
    }
}
