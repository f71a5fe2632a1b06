package io.listwarden.contracts.api;

import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Many questions at once.
 *
 * @param lookups 1 to 1,000
 */
public record BatchLookupRequest(List<Item> lookups) {
    public BatchLookupRequest {
        lookups = List.copyOf(lookups);
    }

    /**
     * One question of a batch: a {@link LookupRequest} with the caller's id.
     *
     * @param id comes back with the answer; 1 to 100 characters, once in a batch; required
     */
    public record Item(
            @Nullable String id,
            @Nullable String name,
            @Nullable PartyKind kind,
            @Nullable PartialDate birthDate,
            List<String> countries,
            List<AskedIdentifier> identifiers,
            List<String> addresses,
            List<String> lists,
            @Nullable Boolean includeWeakAliases,
            @Nullable Double threshold,
            @Nullable Integer limit,
            @Nullable String profile) {
        /** The question without its id. */
        public LookupRequest lookup() {
            return new LookupRequest(
                    name,
                    kind,
                    birthDate,
                    countries,
                    identifiers,
                    addresses,
                    lists,
                    includeWeakAliases,
                    threshold,
                    limit,
                    profile);
        }

        @Override
        public String toString() {
            return "BatchLookupRequest.Item";
        }
    }
}
