package io.listwarden.service.resolution;

import io.listwarden.contracts.api.VendorHit.Status;
import io.listwarden.contracts.match.AlignedWords;
import io.listwarden.contracts.match.Evidence;
import io.listwarden.contracts.match.Relation;
import io.listwarden.service.index.Hit;
import io.listwarden.service.resolution.VendorNames.Borne;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A family that a question may mean.
 *
 * @param name the name that matched, or a name of whom the number is
 * @param status how sure it is
 * @param score 0 to 1
 */
record FoundVendor(Borne name, Status status, double score) {
    /** From here on no word of weight is missing or too many, nor spelt by other customs. */
    private static final double WHOLLY = 0.96;

    /** Less than that is too little of a name that many others bear. */
    private static final double NEARLY_WHOLLY = 0.9;

    /** How words may differ that are one and the same: not by slips, nor by sound. */
    private static final Set<Relation> SAME_WORD =
            Set.of(
                    Relation.EQUAL,
                    Relation.TRANSLITERATION,
                    Relation.TRANSLATION,
                    Relation.ABBREVIATION,
                    Relation.JOINED,
                    Relation.WHOLE,
                    Relation.EXTRA,
                    Relation.MISSING);

    static final Comparator<FoundVendor> SUREST_FIRST =
            Comparator.comparing(FoundVendor::status)
                    .thenComparing(FoundVendor::score, Comparator.reverseOrder())
                    .thenComparing(found -> found.name().via())
                    .thenComparing(found -> found.name().family().id())
                    .thenComparing(found -> found.name().member().id());

    static FoundVendor of(Borne name, Hit hit) {
        boolean isSure = hit.matchedName() == null || (name.confirms() && agreesWholly(hit));
        return new FoundVendor(name, isSure ? Status.CONFIRMED : Status.POSSIBLE, hit.score());
    }

    private static boolean agreesWholly(Hit hit) {
        return hit.score() >= WHOLLY
                && hit.evidence().stream()
                        .map(Evidence::words)
                        .flatMap(List::stream)
                        .map(AlignedWords::relation)
                        .allMatch(SAME_WORD::contains);
    }

    /** A word that many are called by says nothing as a part of another's name. */
    boolean isWorthTelling() {
        return !name.isCommon() || score >= NEARLY_WHOLLY;
    }

    /**
     * The surer of two names of one family. Where the question is a name that others bear too, it
     * does not help that a longer name of the family contains it.
     */
    static FoundVendor surer(FoundVendor one, FoundVendor other) {
        FoundVendor first = SUREST_FIRST.compare(one, other) <= 0 ? one : other;
        FoundVendor second = first == one ? other : one;
        boolean isDoubted =
                first.status == Status.CONFIRMED
                        && second.name.isBorneByOthers()
                        && second.score > first.score;
        return isDoubted ? second : first;
    }
}
