package io.listwarden.service.lookup;

import io.listwarden.contracts.api.AlignedWords;
import io.listwarden.contracts.api.Evidence;
import io.listwarden.contracts.api.Generation;
import io.listwarden.contracts.api.Generation.ServedList;
import io.listwarden.contracts.api.LookupResult;
import io.listwarden.contracts.api.LookupResult.Designation;
import io.listwarden.contracts.api.LookupResult.MatchedName;
import io.listwarden.contracts.generation.Manifest;
import io.listwarden.contracts.party.Citation;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.Listing;
import io.listwarden.service.index.Hit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Puts what was found into the form of the API. */
final class Answers {
    private Answers() {}

    static Generation generation(Manifest manifest, Freshness freshness) {
        return new Generation(
                manifest.number(),
                manifest.publishedAt(),
                manifest.demo(),
                manifest.lists().stream()
                        .map(
                                list ->
                                        new ServedList(
                                                list.listId(),
                                                list.version(),
                                                list.sourceDate(),
                                                freshness.isStale(list)))
                        .toList());
    }

    static LookupResult result(Hit hit, double threshold) {
        return new LookupResult(
                hit.party().id().toString(),
                hit.party().id().listId(),
                hit.party().kind(),
                hit.score(),
                hit.score() >= threshold,
                matchedName(hit.matchedName()),
                evidence(hit.evidence()),
                designation(hit.party().listing()),
                List.of(),
                null);
    }

    private static @Nullable MatchedName matchedName(@Nullable ListedName name) {
        return name == null ? null : new MatchedName(name.text(), name.type(), name.strength());
    }

    static List<Evidence> evidence(List<io.listwarden.service.match.Evidence> evidence) {
        return evidence.stream()
                .map(
                        piece ->
                                new Evidence(
                                        piece.feature(),
                                        piece.score(),
                                        rounded(piece.weight()),
                                        rounded(piece.contribution()),
                                        piece.detail(),
                                        piece.query(),
                                        piece.listed(),
                                        piece.words().stream().map(Answers::words).toList()))
                .toList();
    }

    private static AlignedWords words(io.listwarden.service.match.AlignedWords words) {
        return new AlignedWords(
                words.query(),
                words.listed(),
                words.relation().name(),
                rounded(words.agreement()),
                rounded(words.contribution()));
    }

    /** To four digits, as scores are; never −0. */
    private static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }

    private static Designation designation(Listing listing) {
        return new Designation(
                listing.programmes(),
                listing.listedOn(),
                listing.endsOn(),
                listing.citations().stream().map(Citation::text).toList(),
                listing.licenceRequirement(),
                listing.licencePolicy());
    }
}
