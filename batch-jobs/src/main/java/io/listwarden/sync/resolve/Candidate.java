package io.listwarden.sync.resolve;

import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.name.NameNormaliser;
import io.listwarden.contracts.name.NormalisedName;
import io.listwarden.contracts.name.Token;
import io.listwarden.contracts.name.TokenKind;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyId;
import io.listwarden.contracts.party.PartyJson;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A listed party reduced to what links follow from.
 *
 * @param id the party
 * @param subject what is compared
 * @param texts its names as they are compared, whole
 * @param words the words of its names that say something
 * @param references numbers of publishers that it bears or names
 * @param listedOn when it was listed, or null where the list does not say
 * @param sha256 hash of all that the list says of it
 */
record Candidate(
        PartyId id,
        Subject subject,
        Set<String> texts,
        Set<String> words,
        Set<String> references,
        @Nullable LocalDate listedOn,
        String sha256) {
    static Candidate of(ListedParty party) {
        List<NormalisedName> names =
                party.names().stream().map(name -> NameNormaliser.normalise(name.text())).toList();
        return new Candidate(
                party.id(),
                ListedSubject.of(party),
                names.stream().map(NormalisedName::toString).collect(Collectors.toSet()),
                names.stream().flatMap(name -> words(name).stream()).collect(Collectors.toSet()),
                References.of(party),
                party.listing().listedOn(),
                PartyJson.hash(PartyJson.write(party)));
    }

    /** The words of a name that say something of its bearer. */
    static Set<String> words(NormalisedName name) {
        return name.tokens().stream()
                .filter(token -> token.kind() == TokenKind.WORD)
                .map(Token::text)
                .collect(Collectors.toSet());
    }
}
