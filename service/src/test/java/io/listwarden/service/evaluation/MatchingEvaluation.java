package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.ListedParty;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how well the matcher does on the real lists and writes a page with plots to {@code
 * target/evaluation}; its name keeps it out of the builds. {@code
 * -Dlistwarden.evaluation.sample=0.1} takes a tenth of everything.
 */
class MatchingEvaluation {
    private static final Path FOLDER = Path.of("target", "evaluation");

    @Test
    void evaluate() throws IOException {
        List<ListedParty> parties = RealLists.parties();
        Evaluation evaluation = Evaluation.run(parties, Sampling.configured());
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("matching.html"), HtmlReport.of(evaluation));
        String text = TextReport.of(evaluation);
        Files.writeString(FOLDER.resolve("matching.txt"), text);
        System.out.println(text);
    }
}
