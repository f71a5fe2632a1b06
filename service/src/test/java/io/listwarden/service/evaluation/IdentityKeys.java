package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.BirthDate;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what parties of several lists may be one: a key that two of them share says that they may be,
 * not that they are, since a namesake shares keys too.
 */
final class IdentityKeys {
    /** Where the United Kingdom and the European Union name the entry of the United Nations. */
    private static final List<String> UN_REFERENCES =
            List.of("UNReferenceNumber", "unitedNationId");

    private static final String UN_LIST = "un-sc";
    private static final Pattern UN_REFERENCE = Pattern.compile("[A-Z]{2,3}[ie]\\.\\d{3}");
    private static final int SHORTEST_IDENTIFIER = 5;
    private static final int SHORTEST_WORD = 4;

    private IdentityKeys() {}

    /** Every key of a party. */
    static Set<String> of(ListedParty party) {
        return Stream.of(
                        names(party),
                        identifiers(party),
                        unReference(party).stream(),
                        births(party))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of names with two words or more. */
    private static Stream<String> names(ListedParty party) {
        return party.names().stream()
                .map(ListedName::text)
                .map(PlainName::of)
                .filter(name -> name.wordCount() >= 2)
                .map(name -> "name " + name.sorted());
    }

    /** Keys of the identifiers that one party alone bears. */
    static Stream<String> identifiers(ListedParty party) {
        return party.identifiers().stream()
                .filter(identifier -> identifier.type() != IdentifierType.OTHER)
                .map(IdentityKeys::key)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static @Nullable String key(Identifier identifier) {
        String plain =
                identifier
                        .value()
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                        .toUpperCase(Locale.ROOT)
                        .replaceFirst("^IMO", "");
        boolean strong =
                plain.length() >= SHORTEST_IDENTIFIER && plain.chars().anyMatch(Character::isDigit);
        return strong ? identifier.type() + " " + plain : null;
    }

    /** The party's number in the list of the United Nations, by its own list or another's. */
    static Optional<String> unReference(ListedParty party) {
        Stream<@Nullable String> stated =
                party.id().listId().equals(UN_LIST)
                        ? Stream.of(party.id().key())
                        : UN_REFERENCES.stream().map(party.details()::get);
        return stated.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(String::strip)
                .filter(UN_REFERENCE.asMatchPredicate())
                .map(reference -> "UN " + reference)
                .findFirst();
    }

    /** Keys of each exact day of birth with each longer word of the names. */
    private static Stream<String> births(ListedParty party) {
        Set<String> words = words(party.names());
        return days(party).flatMap(day -> words.stream().map(word -> "born " + day + " " + word));
    }

    /** Days of birth that are exact. */
    static Stream<String> days(ListedParty party) {
        return party.birthDates().stream()
                .filter(date -> !date.approximate() && date.earliest().equals(date.latest()))
                .map(BirthDate::earliest)
                .filter(date -> date.day() != null)
                .map(Object::toString)
                .distinct();
    }

    /** The longer words of names. */
    static Set<String> words(Collection<ListedName> names) {
        return names.stream()
                .flatMap(name -> PlainName.of(name.text()).words().stream())
                .filter(word -> word.length() >= SHORTEST_WORD && PlainName.isWord(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
