package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.Profile;
import io.listwarden.contracts.party.ListedParty;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/**
 * Prints how well each profile does on the same pairs, over the thresholds: what its own threshold
 * is chosen by, and the table in docs/matching.md. Its name keeps it out of the builds; {@code
 * -Dlistwarden.evaluation.sample=0.05} takes a twentieth of everything.
 */
class ProfilesEvaluation {
    private static final int FIRST = 70;
    private static final int LAST = 100;

    @Test
    void evaluate() {
        List<ListedParty> parties = RealLists.parties();
        List<Profile> profiles = List.of(Profile.values());
        List<Evaluation> evaluations = Evaluation.run(parties, Sampling.configured(), profiles);
        for (int i = 0; i < profiles.size(); i++) {
            print(profiles.get(i), evaluations.get(i));
        }
    }

    private static void print(Profile profile, Evaluation evaluation) {
        Report report = new Report(evaluation);
        for (Half half : Half.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s half, random questions raised %.1f/1000%n",
                    profile.label(),
                    half.label(),
                    1000 * report.randomlyRaised(half));
            Curve curve = report.curve(half);
            print("its own", curve.at(profile.threshold()));
            for (int hundredths = FIRST; hundredths <= LAST; hundredths++) {
                print("", curve.at(hundredths / 100.0));
            }
        }
    }

    private static void print(String what, Curve.Point point) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %.3f  precision %.4f  recall %.4f  F1 %.4f  false %.1f/1000%n",
                what,
                point.threshold(),
                point.precision(),
                point.recall(),
                point.f1(),
                1000 * point.falseRate());
    }
}
