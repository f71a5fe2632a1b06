package io.listwarden.service.match;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Makes one score of what names and facts say.
 *
 * <p>The best pair of names gives the base. Each fact that supports it adds its share of what is
 * missing to 1, each that speaks against it takes its weight off; then an equal identifier lifts
 * the score to at least {@link #DECIDED}. Another kind comes last, since it speaks against
 * identifiers too.
 */
final class Verdict {
    /** What an equal identifier gives, whatever the names are. */
    static final double DECIDED = 0.99;

    /** What a weak alias counts at most; below any sensible threshold. */
    static final double MOST_OF_WEAK = 0.75;

    /** Names that agree less are not lifted by other facts: half the world is born in some year. */
    static final double LEAST_TO_SUPPORT = 0.7;

    static final double LEAST_OF_WEAK_TOO = 0.85;

    static final Feature IDENTIFIER =
            new Feature("identifier-agrees", 1, Identifiers::agree, Subject::identifiers);
    static final Feature KIND =
            new Feature(
                    "kind-differs", -0.5, Facts::kindDiffers, subject -> List.of(subject.kind()));
    static final Feature WEAK_ONLY =
            new Feature("weak-alias-only", MOST_OF_WEAK - 1, (a, b) -> null, Subject::names);
    static final Feature WEAK_TOO = new Feature("weak-alias", 0.1, (a, b) -> null, Subject::names);

    static final List<Feature> FEATURES =
            List.of(
                    new Feature("birth-date-agrees", 0.3, BirthDates::agree, Subject::birthDates),
                    new Feature("country-agrees", 0.1, Facts::countryAgrees, Subject::countries),
                    new Feature("address-agrees", 0.15, Addresses::agree, Subject::addresses),
                    new Feature(
                            "birth-date-differs", -0.25, BirthDates::differ, Subject::birthDates),
                    new Feature(
                            "country-differs", -0.06, Facts::countryDiffers, Subject::countries),
                    new Feature("gender-differs", -0.25, Facts::genderDiffers, Subject::genders),
                    new Feature(
                            "identifier-differs", -0.08, Identifiers::differ, Subject::identifiers),
                    new Feature(
                            "imo-differs", -0.25, Identifiers::imoDiffers, Subject::identifiers));

    private final Subject question;
    private final Subject other;
    private final Ledger ledger;
    private double score;

    /** Where the features that applied are written down. */
    @FunctionalInterface
    interface Ledger {
        /** For those who want the score alone. */
        Ledger NONE = (feature, finding, contribution) -> {};

        void add(Feature feature, Finding finding, double contribution);
    }

    private Verdict(Subject question, Subject other, Ledger ledger) {
        this.question = question;
        this.other = other;
        this.ledger = ledger;
    }

    /**
     * The score of two parties.
     *
     * @param strong the best score of two strong names, 0 where there are none
     * @param weak the best score of two names of which one is a weak alias, 0 where there are none
     */
    static double of(Subject question, Subject other, double strong, double weak, Ledger ledger) {
        Verdict verdict = new Verdict(question, other, ledger);
        verdict.weighNames(strong, weak);
        verdict.support();
        verdict.contradict(FEATURES);
        verdict.decide();
        verdict.contradict(List.of(KIND));
        return verdict.score;
    }

    private void weighNames(double strong, double weak) {
        score = Math.max(strong, Math.min(weak, MOST_OF_WEAK));
        if (weak > strong && score < weak) {
            ledger.add(WEAK_ONLY, new Finding(1, Verdict::weakOnly, null, null), score - weak);
        }
        if (strong >= MOST_OF_WEAK && strong >= LEAST_TO_SUPPORT && weak >= LEAST_OF_WEAK_TOO) {
            lift(WEAK_TOO, new Finding(weak, () -> "A weak alias agrees as well.", null, null), 1);
        }
    }

    private static String weakOnly() {
        return "The name that agrees is a weak alias, which supports a match and does not make one:"
                + " it counts %.2f at most.".formatted(MOST_OF_WEAK);
    }

    private void support() {
        double part = score >= LEAST_TO_SUPPORT ? 1 : 0;
        for (Feature feature : FEATURES) {
            if (feature.supports()) {
                lift(feature, feature.rule().find(question, other), part);
            }
        }
    }

    private void lift(Feature feature, @Nullable Finding finding, double part) {
        if (finding != null) {
            move(feature, finding, part * (1 - score) * feature.weight() * finding.score());
        }
    }

    private void contradict(List<Feature> features) {
        for (Feature feature : features) {
            Finding finding = feature.supports() ? null : feature.rule().find(question, other);
            if (finding != null) {
                double taken = Math.min(score, -feature.weight() * finding.score());
                move(feature, finding, -taken);
            }
        }
    }

    private void decide() {
        Finding finding = IDENTIFIER.rule().find(question, other);
        if (finding != null) {
            move(IDENTIFIER, finding, Math.max(0, DECIDED - score));
        }
    }

    private void move(Feature feature, Finding finding, double contribution) {
        score += contribution;
        ledger.add(feature, finding, contribution);
    }

    /**
     * The name score that one of another party's names has to reach for the party to reach the
     * threshold, unless it bears one of the question's identifiers.
     */
    static double leastNameScore(Subject question, double threshold) {
        double missing = 1;
        for (Feature feature : FEATURES) {
            missing *= feature.canSupport(question) ? 1 - feature.weight() : 1;
        }
        double supported = (threshold - (1 - missing)) / missing;
        double least = Math.min(threshold, Math.max(LEAST_TO_SUPPORT, supported));
        return least <= LEAST_OF_WEAK_TOO ? least : beforeWeakToo(least);
    }

    /** A weak alias lifts a strong name only if it agrees by so much that it is found itself. */
    private static double beforeWeakToo(double score) {
        return Math.max(LEAST_OF_WEAK_TOO, (score - WEAK_TOO.weight()) / (1 - WEAK_TOO.weight()));
    }
}
