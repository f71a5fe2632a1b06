package io.listwarden.sync.quality;

import io.listwarden.contracts.party.ListedParty;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many parties of a list have something in each field. A member file or an element that was
 * lost on the way shows here while the number of parties stays the same.
 *
 * @param filled field to number of parties that have it; fields that no party has are absent
 */
public record FillRates(SortedMap<String, Integer> filled) {
    /** Counts while a list is read. Not safe for several threads. */
    public static final class Counter {
        private final SortedMap<String, Integer> filled = new TreeMap<>();

        public void add(ListedParty party) {
            count("aliases", party, p -> p.names().size() > 1);
            count("birthDates", party, p -> !p.birthDates().isEmpty());
            count("birthPlaces", party, p -> !p.birthPlaces().isEmpty());
            count("countries", party, p -> !p.countries().isEmpty());
            count("identifiers", party, p -> !p.identifiers().isEmpty());
            count("addresses", party, p -> !p.addresses().isEmpty());
            count("programmes", party, p -> !p.listing().programmes().isEmpty());
            count("citations", party, p -> !p.listing().citations().isEmpty());
            count("legalActs", party, p -> !p.listing().legalActs().isEmpty());
            count("licenceRequirement", party, p -> p.listing().licenceRequirement() != null);
        }

        private void count(String field, ListedParty party, Predicate<ListedParty> has) {
            if (has.test(party)) {
                filled.merge(field, 1, Integer::sum);
            }
        }

        public FillRates rates() {
            return new FillRates(new TreeMap<>(filled));
        }
    }

    int of(String field) {
        return filled.getOrDefault(field, 0);
    }
}
