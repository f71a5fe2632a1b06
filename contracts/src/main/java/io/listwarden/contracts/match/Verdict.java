package io.listwarden.contracts.match;

import io.listwarden.contracts.match.Finding.Told;

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

    /** What a weak alias counts at most in the balanced profile, below its threshold. */
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

    private final Profile profile;
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

    private Verdict(Profile profile, Subject question, Subject other, Ledger ledger) {
        this.profile = profile;
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
    static double of(
            Profile profile,
            Subject question,
            Subject other,
            double strong,
            double weak,
            Ledger ledger) {
        Verdict verdict = new Verdict(profile, question, other, ledger);
        verdict.weighNames(strong, weak);
        verdict.support();
        verdict.contradict(profile.features());
        verdict.decide();
        verdict.contradict(List.of(KIND));
        return verdict.score;
    }

    private void weighNames(double strong, double weak) {
        score = Math.max(strong, Math.min(weak, profile.mostOfWeak()));
        boolean weakDecides = score > strong;
        if (weakDecides && score < weak) {
            ledger.add(weakOnly(), new Finding(1, this::weakOnlyTold), score - weak);
        }
        boolean both =
                strong >= MOST_OF_WEAK && strong >= LEAST_TO_SUPPORT && weak >= LEAST_OF_WEAK_TOO;
        if (both && profile.weakToo().supports()) {
            String too = weakDecides ? "strong name" : "weak alias";
            Told told = new Told("A " + too + " agrees as well.", null, null);
            lift(profile.weakToo(), new Finding(weak, () -> told), 1);
        }
    }

    private Feature weakOnly() {
        return WEAK_ONLY.times((profile.mostOfWeak() - 1) / WEAK_ONLY.weight());
    }

    private Told weakOnlyTold() {
        String detail =
                "The name that agrees is a weak alias, which supports a match and does not"
                        + " make one: it counts %.2f at most.".formatted(profile.mostOfWeak());
        return new Told(detail, null, null);
    }

    private void support() {
        double part = score >= LEAST_TO_SUPPORT ? 1 : 0;
        for (Feature feature : profile.features()) {
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
    static double leastNameScore(Profile profile, Subject question, double threshold) {
        double missing = 1;
        for (Feature feature : profile.features()) {
            missing *= feature.canSupport(question) ? 1 - feature.weight() : 1;
        }
        double supported = (threshold - (1 - missing)) / missing;
        double least = Math.min(threshold, Math.max(LEAST_TO_SUPPORT, supported));
        return least <= LEAST_OF_WEAK_TOO ? least : beforeWeakToo(profile.weakToo(), least);
    }

    /** A weak alias lifts a strong name only if it agrees by so much that it is found itself. */
    private static double beforeWeakToo(Feature weakToo, double score) {
        return Math.max(LEAST_OF_WEAK_TOO, (score - weakToo.weight()) / (1 - weakToo.weight()));
    }
}
