package io.listwarden.service.benchmark.parties;

import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.party.PartyKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Changes a listed name as one class of questions wants it, where the name allows that. */
final class Variations {
    private static final int SHORTEST_SPLIT = 6;
    private static final List<String> LEGAL_FORMS =
            List.of("Ltd", "LLC", "GmbH", "S.A.", "OOO", "JSC", "B.V.", "Inc");

    private final String name;
    private final PartyKind kind;
    private final List<String> words;
    private final RandomGenerator random;

    /**
     * @param name as published
     */
    Variations(String name, PartyKind kind, RandomGenerator random) {
        this.name = name;
        this.kind = kind;
        this.words = Arrays.asList(name.replace(",", " ").strip().split("\\s+", -1));
        this.random = random;
    }

    /** The name as it is asked for; empty where it has not what it takes. */
    Optional<String> of(QuestionClass change) {
        return switch (change) {
            case EXACT -> Optional.of(name);
            case ONE_TYPO -> changedWord(Typing::canBeMistyped, word -> Typing.typo(word, random));
            case TYPO_IN_EVERY_WORD -> typos();
            case SWAPPED -> swapped();
            case MIDDLE_DROPPED -> middleDropped();
            case JOINED -> joined();
            case SPLIT -> changedWord(word -> word.length() >= SHORTEST_SPLIT, this::split);
            case INITIALS -> initials();
            case VOWELS_CHANGED -> vowels();
            case LEGAL_FORM -> legalForm();
            case INVENTED_PERSON, INVENTED_COMPANY -> Optional.empty();
        };
    }

    private interface Condition {
        boolean holds(String word);
    }

    private interface Change {
        String of(String word);
    }

    private Optional<String> changedWord(Condition condition, Change change) {
        List<Integer> possible =
                IntStream.range(0, words.size())
                        .filter(i -> condition.holds(words.get(i)))
                        .boxed()
                        .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        int chosen = possible.get(random.nextInt(possible.size()));
        List<String> changed = new ArrayList<>(words);
        changed.set(chosen, change.of(words.get(chosen)));
        return Optional.of(String.join(" ", changed));
    }

    private Optional<String> typos() {
        if (words.stream().noneMatch(Typing::canBeMistyped)) {
            return Optional.empty();
        }
        return Optional.of(
                String.join(
                        " ",
                        words.stream()
                                .map(w -> Typing.canBeMistyped(w) ? Typing.typo(w, random) : w)
                                .toList()));
    }

    private Optional<String> swapped() {
        List<String> swapped = new ArrayList<>(words);
        Collections.swap(swapped, 0, words.size() - 1);
        return words.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", swapped));
    }

    private Optional<String> middleDropped() {
        if (words.size() < 3) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(words);
        left.remove(1 + random.nextInt(words.size() - 2));
        return Optional.of(String.join(" ", left));
    }

    private Optional<String> joined() {
        if (words.size() < 2) {
            return Optional.empty();
        }
        int first = random.nextInt(words.size() - 1);
        List<String> joined = new ArrayList<>(words);
        joined.set(first, words.get(first) + joined.remove(first + 1).toLowerCase(Locale.ROOT));
        return Optional.of(String.join(" ", joined));
    }

    private String split(String word) {
        int at = word.offsetByCodePoints(0, 2 + random.nextInt(2));
        return word.substring(0, at) + ' ' + word.substring(at);
    }

    private Optional<String> initials() {
        return words.size() < 2
                ? Optional.empty()
                : changedWord(
                        Typing::canBeMistyped,
                        word -> word.substring(0, word.offsetByCodePoints(0, 1)) + '.');
    }

    private Optional<String> vowels() {
        String lower = name.toLowerCase(Locale.ROOT);
        String changed = Typing.otherVowels(lower, random);
        return changed.equals(lower) ? Optional.empty() : Optional.of(changed);
    }

    /** Takes the legal form at the end away, and adds one where there is none. */
    private Optional<String> legalForm() {
        if (kind == PartyKind.PERSON) {
            return Optional.empty();
        }
        List<Token> tokens = NameNormaliser.normalise(name).tokens();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Token last = tokens.getLast();
        boolean formed = last.kind() == TokenKind.LEGAL_FORM && last.start() > 0;
        return Optional.of(
                formed
                        ? name.substring(0, last.start()).strip()
                        : name + ' ' + LEGAL_FORMS.get(random.nextInt(LEGAL_FORMS.size())));
    }
}
