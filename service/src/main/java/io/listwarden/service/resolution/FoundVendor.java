package io.listwarden.service.resolution;

import io.listwarden.contracts.api.VendorHit.Status;
import io.listwarden.service.resolution.VendorNames.Borne;

import java.util.Comparator;

/**
 * A family that a question may mean.
 *
 * @param name the name that matched, or a name of whom the number is
 * @param byName whether the name matched, and not a number alone
 * @param score 0 to 1
 */
record FoundVendor(Borne name, boolean byName, double score) {
    /** From here on nothing but spelling differs, and no word is missing or too many. */
    private static final double WHOLLY = 0.95;

    /** From here on no word of weight is missing or too many. */
    private static final double NEARLY_WHOLLY = 0.9;

    static final Comparator<FoundVendor> SUREST_FIRST =
            Comparator.comparing(FoundVendor::status)
                    .thenComparing(FoundVendor::score, Comparator.reverseOrder())
                    .thenComparing(found -> found.name().via())
                    .thenComparing(found -> found.name().family().id())
                    .thenComparing(found -> found.name().member().id());

    Status status() {
        return (!byName || name.confirms()) && score >= WHOLLY ? Status.CONFIRMED : Status.POSSIBLE;
    }

    /** A word that many are called by says nothing as a part of another's name. */
    boolean isWorthTelling() {
        return !byName || !name.isCommon() || score >= NEARLY_WHOLLY;
    }

    static FoundVendor surer(FoundVendor one, FoundVendor other) {
        return SUREST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
