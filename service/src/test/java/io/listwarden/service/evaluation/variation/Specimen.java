package io.listwarden.service.evaluation.variation;

import io.listwarden.contracts.party.Address;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NamePart;
import io.listwarden.contracts.party.PartyCountry;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.contracts.party.Place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A listed name that can be varied: Latin letters, two to eight words, no remarks inside.
 *
 * @param kind what the party is
 * @param words as published; a person's given names first where the publisher says which they are
 * @param givenNames how many of the words are known to be given names, all at the front
 * @param countries that the party belongs to, ISO 3166-1 alpha-2; may be empty
 */
public record Specimen(PartyKind kind, List<String> words, int givenNames, Set<String> countries) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsLatin}\\p{M}0-9 .,&'’-]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FAMILY_FIRST = Pattern.compile("([^,]+), ([^,]+)");
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;
    private static final int LONG_WORD = 4;

    public Specimen {
        words = List.copyOf(words);
        countries = Set.copyOf(countries);
    }

    /** The name of a party made ready, or empty where it is not of the kind that is varied. */
    public static Optional<Specimen> of(ListedParty party, ListedName name) {
        String text = name.text();
        if (name.strength() == AliasStrength.WEAK
                || text.length() > LONGEST
                || !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(arranged(party, name))
                .filter(
                        specimen ->
                                specimen.words().size() >= 2
                                        && specimen.words().size() <= MOST_WORDS
                                        && !specimen.longWords().isEmpty());
    }

    private static Specimen arranged(ListedParty party, ListedName name) {
        var familyFirst = FAMILY_FIRST.matcher(name.text());
        if (party.kind() == PartyKind.PERSON && familyFirst.matches()) {
            List<String> given = split(familyFirst.group(2));
            List<String> words = new ArrayList<>(given);
            words.addAll(split(familyFirst.group(1)));
            return new Specimen(party.kind(), words, given.size(), countries(party));
        }
        List<String> words = split(name.text());
        return new Specimen(party.kind(), words, given(words, name), countries(party));
    }

    private static int given(List<String> words, ListedName name) {
        List<String> given =
                name.parts().stream()
                        .filter(part -> part.role() == NamePart.Role.GIVEN)
                        .flatMap(part -> split(part.text()).stream())
                        .toList();
        boolean atFront =
                given.size() < words.size() && words.subList(0, given.size()).equals(given);
        return atFront ? given.size() : 0;
    }

    private static List<String> split(String text) {
        return BLANKS.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> countries(ListedParty party) {
        return Stream.of(
                        party.countries().stream().map(PartyCountry::country),
                        party.addresses().stream().map(Address::country),
                        party.birthPlaces().stream().map(Place::country))
                .flatMap(countries -> countries)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words with a blank between them. */
    public String text() {
        return String.join(" ", words);
    }

    /** The same party's name as it is written now. */
    Specimen written(String text) {
        return new Specimen(kind, split(text), 0, countries);
    }

    boolean isPerson() {
        return kind == PartyKind.PERSON;
    }

    boolean isOrganization() {
        return kind == PartyKind.ORGANIZATION;
    }

    boolean isOfAny(Set<String> of) {
        return !Collections.disjoint(countries, of);
    }

    /** Positions of the words of four letters or more, which may have hyphens between them. */
    List<Integer> longWords() {
        return positions(
                word ->
                        word.chars().filter(Character::isLetter).count() >= LONG_WORD
                                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                                && Character.isLetter(word.charAt(0)));
    }

    List<Integer> positions(Predicate<String> wanted) {
        return IntStream.range(0, words.size())
                .filter(i -> wanted.test(words.get(i)))
                .boxed()
                .toList();
    }

    /** The text with another word, or several, at a position; a blank one leaves it out. */
    String with(int position, String word) {
        List<String> changed = new ArrayList<>(words);
        changed.set(position, word);
        return changed.stream().filter(w -> !w.isBlank()).collect(Collectors.joining(" "));
    }

    /** One of the elements, each as likely as the others. */
    static <T> Optional<T> any(List<T> elements, RandomGenerator random) {
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(elements.get(random.nextInt(elements.size())));
    }

    /** A word in the case of another: capitals where that one has nothing else. */
    static String inCaseOf(String original, String word) {
        boolean capitals = original.length() > 1 && original.equals(Case.upper(original));
        if (capitals) {
            return Case.upper(word);
        }
        boolean capital = !original.isEmpty() && Character.isUpperCase(original.charAt(0));
        return capital ? Case.capital(word) : word;
    }
}
