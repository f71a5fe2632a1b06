package io.listwarden.contracts.api;

import io.listwarden.contracts.vendor.Standing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The families of the register of surveillance vendors.
 *
 * @param registerVersion version of the register, counted from 1
 * @param vendors sorted by id
 */
public record VendorsAnswer(int registerVersion, List<Summary> vendors) {
    public VendorsAnswer {
        vendors = List.copyOf(vendors);
    }

    /**
     * A family in short.
     *
     * @param id the family's id
     * @param name what it is called
     * @param summary what it is, or null
     * @param countries seats of its members, ISO 3166-1 alpha-2
     * @param productClasses ids of what it sells
     * @param members how many members it has
     * @param standing whether any of its names is verified
     * @param listedOn ids of the lists and regimes that a member is on now
     */
    public record Summary(
            String id,
            String name,
            @Nullable String summary,
            List<String> countries,
            List<String> productClasses,
            int members,
            Standing standing,
            List<String> listedOn) {
        public Summary {
            countries = List.copyOf(countries);
            productClasses = List.copyOf(productClasses);
            listedOn = List.copyOf(listedOn);
        }
    }
}
