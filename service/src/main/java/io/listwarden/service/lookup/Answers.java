package io.listwarden.service.lookup;

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
import io.listwarden.service.resolution.Vendors;
import io.listwarden.service.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

/** Puts what was found into the form of the API. */
final class Answers {
    private Answers() {}

    static Generation generation(Snapshot snapshot, Freshness freshness) {
        Manifest manifest = snapshot.manifest();
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
                        .toList(),
                registerVersion(snapshot));
    }

    static @Nullable Integer registerVersion(Snapshot snapshot) {
        int version = snapshot.vendors().version();
        return version == 0 ? null : version;
    }

    static LookupResult result(Hit hit, double threshold, Vendors vendors) {
        return new LookupResult(
                hit.party().id().toString(),
                hit.party().id().listId(),
                hit.party().kind(),
                hit.score(),
                hit.score() >= threshold,
                matchedName(hit.matchedName()),
                Evidence.of(hit.evidence()),
                designation(hit.party().listing()),
                vendors.sameAs(hit.party().id()),
                vendors.vendorOf(hit.party().id()));
    }

    private static @Nullable MatchedName matchedName(@Nullable ListedName name) {
        return name == null ? null : new MatchedName(name.text(), name.type(), name.strength());
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
