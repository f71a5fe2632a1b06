package io.listwarden.contracts.api;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.Gender;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Asks how alike parties are, pair by pair.
 *
 * @param pairs 1 to 1,000
 * @param profile by what names and facts are judged, null for the service's own
 */
public record ComparisonRequest(List<Pair> pairs, @Nullable String profile) {
    public ComparisonRequest {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two parties to compare.
     *
     * @param id comes back with the result; 1 to 100 characters, once in a request; required
     * @param left the question's side; required
     * @param right the listed side; required
     */
    public record Pair(@Nullable String id, @Nullable Party left, @Nullable Party right) {
        @Override
        public String toString() {
            return "ComparisonRequest.Pair";
        }
    }

    /**
     * A party as somebody describes it. One without names and identifiers scores 0.
     *
     * @param kind what it is, or null for unknown
     * @param names at most 100
     * @param birthDates what is known of the date of birth
     * @param countries ISO 3166-1 alpha-2
     * @param genders as stated
     * @param identifiers numbers
     * @param addresses as written
     */
    public record Party(
            @Nullable PartyKind kind,
            List<Name> names,
            List<PartialDate> birthDates,
            List<String> countries,
            List<Gender> genders,
            List<AskedIdentifier> identifiers,
            List<String> addresses) {
        public Party {
            names = List.copyOf(names);
            birthDates = List.copyOf(birthDates);
            countries = List.copyOf(countries);
            genders = List.copyOf(genders);
            identifiers = List.copyOf(identifiers);
            addresses = List.copyOf(addresses);
        }

        @Override
        public String toString() {
            return "ComparisonRequest.Party";
        }
    }

    /**
     * A name.
     *
     * @param text 1 to 1,000 characters; required
     * @param strength null for strong
     */
    public record Name(@Nullable String text, @Nullable AliasStrength strength) {
        @Override
        public String toString() {
            return "ComparisonRequest.Name";
        }
    }
}
