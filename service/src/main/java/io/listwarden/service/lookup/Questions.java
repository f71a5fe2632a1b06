package io.listwarden.service.lookup;

import io.listwarden.contracts.api.AskedIdentifier;
import io.listwarden.contracts.api.LookupRequest;
import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListIds;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.index.Search;
import io.listwarden.service.web.RequestChecks;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks questions and makes searches of them. */
final class Questions {
    static final int DEFAULT_LIMIT = 10;
    static final int HIGHEST_LIMIT = 100;
    private static final int MOST_ELEMENTS = 100;

    private final Profiles profiles;
    private final Set<String> loaded;

    /**
     * @param loaded ids of the loaded lists; official lists may be asked for loaded or not
     */
    Questions(Profiles profiles, Set<String> loaded) {
        this.profiles = profiles;
        this.loaded = loaded;
    }

    /**
     * Notes what is wrong with the question.
     *
     * @param prefix stands before the names of the fields, for example {@code lookups[3].}
     */
    void check(RequestChecks checks, String prefix, LookupRequest question) {
        if (question.name() != null || question.identifiers().isEmpty()) {
            checks.name(prefix + "name", question.name());
        }
        countries(checks, prefix + "countries", question.countries());
        identifiers(checks, prefix + "identifiers", question.identifiers());
        texts(checks, prefix + "addresses", question.addresses());
        lists(checks, prefix + "lists", question.lists());
        Double threshold = question.threshold();
        checks.require(
                threshold == null || (threshold >= 0 && threshold <= 1),
                prefix + "threshold",
                "is not a number from 0 to 1");
        Integer limit = question.limit();
        checks.require(
                limit == null || (limit >= 1 && limit <= HIGHEST_LIMIT),
                prefix + "limit",
                "is not a whole number from 1 to " + HIGHEST_LIMIT);
        Profiles.check(checks, prefix + "profile", question.profile());
    }

    static void countries(RequestChecks checks, String field, List<String> countries) {
        if (checks.atMost(MOST_ELEMENTS, field, countries)) {
            for (int i = 0; i < countries.size(); i++) {
                checks.country(field + "[" + i + "]", countries.get(i));
            }
        }
    }

    static void texts(RequestChecks checks, String field, List<String> texts) {
        if (checks.atMost(MOST_ELEMENTS, field, texts)) {
            for (int i = 0; i < texts.size(); i++) {
                checks.text(field + "[" + i + "]", texts.get(i));
            }
        }
    }

    static void identifiers(RequestChecks checks, String field, List<AskedIdentifier> identifiers) {
        if (checks.atMost(MOST_ELEMENTS, field, identifiers)) {
            for (int i = 0; i < identifiers.size(); i++) {
                String at = field + "[" + i + "].";
                checks.require(identifiers.get(i).type() != null, at + "type", "is missing");
                checks.name(at + "value", identifiers.get(i).value());
                checks.country(at + "country", identifiers.get(i).country());
            }
        }
    }

    private void lists(RequestChecks checks, String field, List<String> lists) {
        if (checks.atMost(MOST_ELEMENTS, field, lists)) {
            for (int i = 0; i < lists.size(); i++) {
                checks.require(
                        ListIds.isOfficial(lists.get(i)) || loaded.contains(lists.get(i)),
                        field + "[" + i + "]",
                        "is not the id of a list");
            }
        }
    }

    /** The search for a question that passed {@link #check}. */
    Search search(LookupRequest question) {
        Profile profile = profiles.of(question.profile());
        double threshold = profiles.matcher(profile).defaultThreshold();
        return new Search(
                subject(question),
                Set.copyOf(question.lists()),
                !Boolean.FALSE.equals(question.includeWeakAliases()),
                Objects.requireNonNullElse(question.threshold(), threshold),
                Objects.requireNonNullElse(question.limit(), DEFAULT_LIMIT),
                profile);
    }

    private static Subject subject(LookupRequest question) {
        return new Subject(
                kind(question.kind()),
                names(question.name()),
                birthDates(question.birthDate()),
                question.countries(),
                List.of(),
                numbers(question.identifiers()),
                question.addresses());
    }

    private static List<Subject.Name> names(@Nullable String name) {
        return name == null ? List.of() : List.of(new Subject.Name(name, AliasStrength.STRONG));
    }

    private static List<Subject.DateRange> birthDates(@Nullable PartialDate date) {
        return date == null ? List.of() : List.of(Subject.DateRange.of(date));
    }

    static PartyKind kind(@Nullable PartyKind kind) {
        return Objects.requireNonNullElse(kind, PartyKind.UNKNOWN);
    }

    static List<Subject.IdentifierNumber> numbers(List<AskedIdentifier> identifiers) {
        return identifiers.stream()
                .map(
                        identifier ->
                                new Subject.IdentifierNumber(
                                        Objects.requireNonNull(identifier.type()),
                                        Objects.requireNonNull(identifier.value()),
                                        identifier.country()))
                .toList();
    }
}
