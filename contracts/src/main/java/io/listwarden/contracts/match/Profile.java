package io.listwarden.contracts.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A named configuration of the matcher that a question may choose.
 *
 * <p>Of {@link #STRICT}, {@link #BALANCED} and {@link #BROAD} each finds all that the one before it
 * finds: their numbers go one way, and the score with them.
 */
public enum Profile {
    /** For most: about as many misses as false hits, both few. */
    BALANCED(0.8, Tuning.BALANCED, Verdict.MOST_OF_WEAK, 1, 1),

    /** Where a false hit costs more than a miss: missing words and contradictions cost more. */
    STRICT(0.9, Tuning.STRICT, 0.6, 0.5, 1.5),

    /** Where a miss costs more than a review: weak aliases decide, missing words cost less. */
    BROAD(0.76, Tuning.BROAD, 0.9, 1, 0.5),

    /** What OFAC says of its own search, for those who compare with it: {@link OfacNames}. */
    OFAC(0.94, OfacNames.AS_DESCRIBED, 1, 0, 0);

    private final double threshold;
    private final NameRule names;
    private final double mostOfWeak;
    private final List<Feature> features;
    private final Feature weakToo;

    /**
     * @param mostOfWeak what a weak alias counts at most, 0 to 1
     * @param support what facts that agree count, as a share of the table's weights
     * @param contradiction what facts that differ count, as a share of the table's weights
     */
    Profile(
            double threshold,
            NameRule names,
            double mostOfWeak,
            double support,
            double contradiction) {
        this.threshold = threshold;
        this.names = names;
        this.mostOfWeak = mostOfWeak;
        this.weakToo = Verdict.WEAK_TOO.times(support);
        this.features =
                Verdict.FEATURES.stream()
                        .map(it -> it.times(it.supports() ? support : contradiction))
                        .filter(feature -> feature.weight() != 0)
                        .toList();
    }

    /** The profile that callers call so, in lower case. */
    public static Optional<Profile> named(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }

    /** What callers call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The score from which a party is a match unless the caller sets another, 0 to 1. */
    public double threshold() {
        return threshold;
    }

    /** By what names are judged. */
    public NameRule names() {
        return names;
    }

    /** Changes whenever a score of this profile may; the same on every replica. */
    public String version() {
        return MatcherVersion.of(this);
    }

    double mostOfWeak() {
        return mostOfWeak;
    }

    /** The facts beside names, with what they count here. */
    List<Feature> features() {
        return features;
    }

    /** What a weak alias adds that agrees beside a strong name. */
    Feature weakToo() {
        return weakToo;
    }

    /** All that scores follow from and that is not code, in one line. */
    String parameters() {
        StringBuilder line = new StringBuilder(label() + ' ' + names + ' ' + mostOfWeak);
        features.forEach(it -> line.append(' ').append(it.name()).append('=').append(it.weight()));
        return line.append(' ').append(weakToo.weight()).toString();
    }
}
