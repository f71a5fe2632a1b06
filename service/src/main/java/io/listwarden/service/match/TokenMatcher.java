package io.listwarden.service.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares names word by word and the other facts by a table.
 *
 * <p>The best pair of names gives the base. Each fact that supports it adds its share of what is
 * missing to 1, each that speaks against it takes its weight off; then an equal identifier lifts
 * the score to at least {@link #DECIDED}. Another kind comes last, since it speaks against
 * identifiers too.
 */
public final class TokenMatcher implements Matcher {
    /** What an equal identifier gives, whatever the names are. */
    public static final double DECIDED = 0.99;

    private static final double THRESHOLD = 0.8;

    /** Names that agree less are not lifted by other facts: half the world is born in some year. */
    private static final double LEAST_TO_SUPPORT = 0.6;

    private static final Feature IDENTIFIER =
            new Feature("identifier-agrees", 1, Identifiers::agree, Subject::identifiers);
    private static final Feature KIND =
            new Feature(
                    "kind-differs", -0.5, Facts::kindDiffers, subject -> List.of(subject.kind()));
    private static final Feature WEAK_ONLY =
            new Feature(
                    "weak-alias-only", NamePair.MOST_OF_WEAK - 1, (a, b) -> null, Subject::names);
    private static final Feature WEAK_TOO =
            new Feature("weak-alias", 0.1, (a, b) -> null, Subject::names);
    private static final double LEAST_OF_WEAK_TOO = 0.85;

    private static final int MOST_ALSO_NAMED = 5;

    private static final List<Feature> FEATURES =
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

    @Override
    public double defaultThreshold() {
        return THRESHOLD;
    }

    @Override
    public Comparison compare(Subject question, Subject other) {
        return compare(Profile.of(question), Profile.of(other));
    }

    /** {@link #compare(Subject, Subject)} of sides that were made ready before. */
    public Comparison compare(Profile question, Profile other) {
        return new Case(question, other).decide();
    }

    /** How far one other name agrees with the question's, as it enters the score; 0 to 1. */
    public double nameScore(Profile question, PreparedName other) {
        return NamePair.all(question, other).mapToDouble(NamePair::counts).max().orElse(0);
    }

    /**
     * The name score without which no other party reaches the threshold, unless it bears one of the
     * question's identifiers.
     */
    public double leastNameScore(Subject question, double threshold) {
        double missing = 1 - WEAK_TOO.weight();
        for (Feature feature : FEATURES) {
            missing *= feature.canSupport(question) ? 1 - feature.weight() : 1;
        }
        double supported = (threshold - (1 - missing)) / missing;
        return Math.min(threshold, Math.max(LEAST_TO_SUPPORT, supported));
    }

    private static Evidence alsoNamed(NamePair pair) {
        String detail = "The party is also named so: " + NameSentence.of(pair.alignment());
        return new Evidence(
                "also-named",
                pair.score(),
                0,
                detail,
                pair.alignment().a().name().text(),
                pair.alignment().b().name().text());
    }

    /** One comparison as it goes. */
    private static final class Case {
        private final Profile question;
        private final Profile other;
        private final List<Evidence> evidence = new ArrayList<>();

        Case(Profile question, Profile other) {
            this.question = question;
            this.other = other;
        }

        Comparison decide() {
            NamePair best = NamePair.best(question, other);
            double score = best == null ? 0 : weigh(best);
            score = contradict(score, FEATURES);
            if (find(IDENTIFIER) != null) {
                score = Math.max(score, DECIDED);
            }
            score = contradict(score, List.of(KIND));
            evidence.sort(weightiestFirst());
            return new Comparison(score, position(best), evidence);
        }

        private static int position(@Nullable NamePair best) {
            return best == null || best.score() == 0 ? -1 : best.alignment().b().position();
        }

        private static Comparator<Evidence> weightiestFirst() {
            return Comparator.comparingDouble((Evidence e) -> Math.abs(e.weight() * e.score()))
                    .reversed();
        }

        private double weigh(NamePair best) {
            addName(best);
            double score = best.counts();
            double missing = 1 - score;
            missing *= 1 - weakToo(best);
            for (Feature feature : FEATURES) {
                missing *= feature.supports() ? 1 - feature.weight() * apply(feature) : 1;
            }
            return score < LEAST_TO_SUPPORT ? score : 1 - missing;
        }

        private void addName(NamePair best) {
            if (best.score() > 0) {
                String ours = best.alignment().a().name().text();
                String theirs = best.alignment().b().name().text();
                String detail = NameSentence.of(best.alignment());
                evidence.add(new Evidence("name", best.score(), 1, detail, ours, theirs));
                if (best.weak()) {
                    addWeakOnly(best, theirs);
                }
                if (best.counts() >= THRESHOLD) {
                    addAlsoNamed(best);
                }
            }
        }

        /**
         * Further names of the same party that would do by themselves: they count nothing, but say
         * much.
         */
        private void addAlsoNamed(NamePair best) {
            other.names().stream()
                    .filter(name -> name.position() != best.alignment().b().position())
                    .flatMap(name -> NamePair.all(question, name))
                    .filter(pair -> pair.counts() >= THRESHOLD)
                    .sorted(Comparator.comparingDouble(NamePair::score).reversed())
                    .limit(MOST_ALSO_NAMED)
                    .map(TokenMatcher::alsoNamed)
                    .forEach(evidence::add);
        }

        private void addWeakOnly(NamePair best, String theirs) {
            String detail =
                    "The name that agrees is a weak alias, which supports a match and does not make"
                            + " one: it counts %.2f at most.".formatted(NamePair.MOST_OF_WEAK);
            if (best.score() > NamePair.MOST_OF_WEAK) {
                evidence.add(WEAK_ONLY.evidence(new Finding(1, detail, null, theirs)));
            }
        }

        /** What a weak alias adds to a strong name. */
        private double weakToo(NamePair best) {
            NamePair weak = best.weak() ? null : NamePair.bestWeak(question, other);
            if (weak == null || weak.score() < LEAST_OF_WEAK_TOO) {
                return 0;
            }
            String ours = weak.alignment().a().name().text();
            String theirs = weak.alignment().b().name().text();
            String detail = "A weak alias agrees as well.";
            evidence.add(WEAK_TOO.evidence(new Finding(weak.score(), detail, ours, theirs)));
            return WEAK_TOO.weight() * weak.score();
        }

        private double contradict(double score, List<Feature> features) {
            double left = score;
            for (Feature feature : features) {
                left += feature.supports() ? 0 : feature.weight() * apply(feature);
            }
            return Math.max(0, left);
        }

        private double apply(Feature feature) {
            Finding finding = find(feature);
            return finding == null ? 0 : finding.score();
        }

        private @Nullable Finding find(Feature feature) {
            Finding finding = feature.rule().find(question.subject(), other.subject());
            if (finding != null) {
                evidence.add(feature.evidence(finding));
            }
            return finding;
        }
    }
}
