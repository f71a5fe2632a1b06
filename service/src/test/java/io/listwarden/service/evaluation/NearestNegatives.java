package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.ListedSubject;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.evaluation.variation.LegalForms;
import io.listwarden.service.index.Hit;
import io.listwarden.service.index.PartyIndex;
import io.listwarden.service.index.Search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties of a list that the index itself takes for each other, and that are two because a list
 * does not carry one party twice: their birth dates are years apart, or each has an identifier of a
 * type of which a party has but one.
 *
 * <p>Once with the fact that tells them apart in the question, once by the names alone; the latter
 * only where no name of the one is plausibly a spelling of a name of the other.
 */
final class NearestNegatives implements PairSource {
    private static final int FULL = 1_000;
    private static final int CANDIDATES = 20;
    private static final double THRESHOLD = 0.6;
    private static final long DAYS_APART = 3L * 365;
    private static final Set<IdentifierType> ONE_OF_A_PARTY =
            Set.of(
                    IdentifierType.IMO,
                    IdentifierType.LEI,
                    IdentifierType.NATIONAL_ID,
                    IdentifierType.REGISTRATION,
                    IdentifierType.TAX);

    private final PartyIndex index;

    NearestNegatives(PartyIndex index) {
        this.index = index;
    }

    @Override
    public Stream<LabelledPair> pairs(Corpus corpus, Sampling sampling) {
        return Stream.of(Half.values())
                .flatMap(
                        half ->
                                corpus.parties(half).stream()
                                        .filter(NearestNegatives::canBeToldApart)
                                        .limit(sampling.of(2 * FULL))
                                        .parallel()
                                        .flatMap(party -> pairs(party, corpus, half)));
    }

    private static boolean canBeToldApart(ListedParty party) {
        return days(party).findAny().isPresent() || unique(party).findAny().isPresent();
    }

    private Stream<LabelledPair> pairs(ListedParty party, Corpus corpus, Half half) {
        List<ListedParty> others = others(party, corpus);
        Stream<LabelledPair> byFacts =
                others.stream().limit(1).map(other -> withFacts(party, other, half));
        Stream<LabelledPair> byNames =
                others.stream()
                        .filter(other -> !canBeOneName(party, other, corpus.spellings()))
                        .limit(1)
                        .map(other -> byNames(party, other, half));
        return Stream.concat(byFacts, byNames);
    }

    private List<ListedParty> others(ListedParty party, Corpus corpus) {
        Subject question = Subjects.named(party.kind(), party.primaryName().text());
        Set<String> list = Set.of(party.id().listId());
        return index
                .search(new Search(question, list, true, THRESHOLD, CANDIDATES, Profile.BALANCED))
                .stream()
                .map(Hit::party)
                .filter(other -> !areOfOneCluster(party, other, corpus.split()))
                .filter(other -> bornApart(party, other) || numberedApart(party, other))
                .toList();
    }

    /** Lists do carry a party twice, by mistake or for two reasons. */
    private static boolean areOfOneCluster(ListedParty a, ListedParty b, PartySplit split) {
        return split.cluster(a.id()).equals(split.cluster(b.id()));
    }

    private static boolean bornApart(ListedParty a, ListedParty b) {
        List<LocalDate> others = days(b).toList();
        return a.kind() == PartyKind.PERSON
                && !others.isEmpty()
                && days(a).findAny().isPresent()
                && days(a).allMatch(
                                day ->
                                        others.stream()
                                                .allMatch(
                                                        other ->
                                                                Math.abs(
                                                                                ChronoUnit.DAYS
                                                                                        .between(
                                                                                                day,
                                                                                                other))
                                                                        > DAYS_APART));
    }

    private static Stream<LocalDate> days(ListedParty party) {
        return IdentityKeys.days(party).map(LocalDate::parse);
    }

    private static boolean numberedApart(ListedParty a, ListedParty b) {
        Set<String> typesOfA = types(a);
        return !Collections.disjoint(typesOfA, types(b))
                && Collections.disjoint(
                        IdentityKeys.identifiers(a).collect(Collectors.toSet()),
                        IdentityKeys.identifiers(b).collect(Collectors.toSet()));
    }

    private static Set<String> types(ListedParty party) {
        return unique(party)
                .map(identifier -> identifier.type() + " " + issuer(identifier))
                .collect(Collectors.toSet());
    }

    private static Stream<Identifier> unique(ListedParty party) {
        return party.identifiers().stream()
                .filter(identifier -> ONE_OF_A_PARTY.contains(identifier.type()))
                .filter(
                        identifier ->
                                identifier.type() == IdentifierType.IMO
                                        || identifier.type() == IdentifierType.LEI
                                        || identifier.country() != null);
    }

    private static String issuer(Identifier identifier) {
        return identifier.type() == IdentifierType.IMO || identifier.type() == IdentifierType.LEI
                ? ""
                : Objects.requireNonNull(identifier.country());
    }

    private static boolean canBeOneName(ListedParty a, ListedParty b, Spellings spellings) {
        List<PlainName> others = names(b);
        return names(a).stream()
                .anyMatch(
                        name ->
                                others.stream()
                                        .anyMatch(
                                                other ->
                                                        spellings.areSpellings(name, other)
                                                                || spellings.isPart(name, other)));
    }

    private static List<PlainName> names(ListedParty party) {
        return party.names().stream()
                .map(ListedName::text)
                .map(name -> party.kind() == PartyKind.PERSON ? name : LegalForms.without(name))
                .map(PlainName::of)
                .toList();
    }

    private static LabelledPair withFacts(ListedParty party, ListedParty other, Half half) {
        Subject asked = ListedSubject.of(party);
        String name = party.primaryName().text();
        boolean born = bornApart(party, other);
        return pair(
                born ? "nearest: another birth date" : "nearest: another identifier",
                half,
                other,
                born ? Subjects.withBirth(asked, name) : Subjects.withIdentifiers(asked, name),
                ListedSubject.of(other));
    }

    private static LabelledPair byNames(ListedParty party, ListedParty other, Half half) {
        return pair(
                "nearest: by names alone",
                half,
                other,
                Subjects.named(party.kind(), party.primaryName().text()),
                Subjects.namesOf(ListedSubject.of(other)));
    }

    private static LabelledPair pair(
            String variation, Half half, ListedParty other, Subject asked, Subject listed) {
        return new LabelledPair(variation, half, false, other.id().listId(), asked, listed);
    }
}
