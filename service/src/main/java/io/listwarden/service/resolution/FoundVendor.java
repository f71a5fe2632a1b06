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
 * @param score 0 to 1
 * @param byNumber whether a number agrees
 * @param wholly whether the name agrees wholly
 */
record FoundVendor(Borne name, double score, boolean byNumber, boolean wholly) {
    /** From here on no word of weight is too many, nor is one spelt by other customs. */
    private static final double WHOLLY = 0.964;

    /** What it takes off at most that the question lacks a legal form; other words take more. */
    private static final double LEGAL_FORM = 0.01;

    /** Less than that is too little of a name that many others bear. */
    private static final double NEARLY_WHOLLY = 0.9;

    private static final String NUMBER = "identifier-agrees";

    /** How words may differ that are one and the same: not by slips, nor by sound. */
    private static final Set<Relation> SAME_WORD =
            Set.of(
                    Relation.EQUAL,
                    Relation.TRANSLITERATION,
                    Relation.TRANSLATION,
                    Relation.ABBREVIATION,
                    Relation.JOINED,
                    Relation.EXTRA,
                    Relation.MISSING);

    static final Comparator<FoundVendor> SUREST_FIRST =
            Comparator.comparing(FoundVendor::status)
                    .thenComparing(FoundVendor::score, Comparator.reverseOrder())
                    .thenComparing(found -> found.name().via())
                    .thenComparing(found -> found.name().family().id())
                    .thenComparing(found -> found.name().member().id());

    static FoundVendor of(Borne name, Hit hit) {
        boolean canBeSure = hit.score() >= WHOLLY;
        List<Evidence> evidence = canBeSure ? hit.evidence() : List.of();
        return new FoundVendor(
                name,
                hit.score(),
                evidence.stream().anyMatch(it -> it.feature().equals(NUMBER)),
                canBeSure && agreesWholly(evidence.stream().map(Evidence::words).toList()));
    }

    private static boolean agreesWholly(List<List<AlignedWords>> names) {
        List<AlignedWords> words = names.stream().flatMap(List::stream).toList();
        double missing =
                words.stream()
                        .filter(word -> word.relation() == Relation.MISSING)
                        .mapToDouble(AlignedWords::contribution)
                        .sum();
        return missing >= -LEGAL_FORM
                && words.stream().map(AlignedWords::relation).allMatch(SAME_WORD::contains);
    }

    /**
     * The surest of a family's. Where the question is a name that others bear too, it does not help
     * that a longer name of the family contains it.
     */
    static FoundVendor best(List<FoundVendor> ofFamily) {
        double ofOthers =
                ofFamily.stream()
                        .filter(found -> found.name().isBorneByOthers())
                        .mapToDouble(FoundVendor::score)
                        .max()
                        .orElse(0);
        return ofFamily.stream()
                .map(found -> found.score() < ofOthers ? found.doubted() : found)
                .min(SUREST_FIRST)
                .orElseThrow();
    }

    private FoundVendor doubted() {
        return new FoundVendor(name, score, byNumber, false);
    }

    Status status() {
        return byNumber || (wholly && name.confirms()) ? Status.CONFIRMED : Status.POSSIBLE;
    }

    /** A word that many are called by says nothing as a part of another's name. */
    boolean isWorthTelling() {
        return byNumber || !name.isCommon() || score >= NEARLY_WHOLLY;
    }
}
