package io.listwarden.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Set;

/**
 * Holds what the matcher can on a small sample of the evaluation, on the lists that are read
 * quickest; skipped where they are not at hand.
 *
 * <p>What was better, or worse on purpose, becomes the baseline with {@code
 * -Dlistwarden.evaluation.renew=true}; the difference belongs into the commit with its reason.
 */
class MatchingBaselineTest {
    private static final Sampling SAMPLE = new Sampling(0.04);
    private static final Set<String> LISTS = Set.of("us-ofac-sdn", "un-sc", "ca-sema");

    @Test
    void noClassIsFoundLessOrRaisedMoreThanTheBaselineSays() throws IOException {
        Baseline now = Baseline.of(Evaluation.run(RealLists.partiesOf(LISTS), SAMPLE));
        if (Boolean.getBoolean("listwarden.evaluation.renew")) {
            now.commit();
            return;
        }
        Baseline committed = Baseline.committed();

        assertThat(now.worseThan(committed))
                .as(
                        "worse than evaluation-baseline.tsv; -Dlistwarden.evaluation.renew=true"
                                + " renews it")
                .isEmpty();
        assertThat(now.notIn(committed))
                .as("classes; -Dlistwarden.evaluation.renew=true renews evaluation-baseline.tsv")
                .isEmpty();
    }
}
