package io.listwarden.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PairFileTest {
    @TempDir Path folder;

    @Test
    void aLineIsALabelAndTwoNames() throws IOException {
        Path file =
                file(
                        "pairs.tsv",
                        "# ours\n"
                                + "match\tOrla Quinn\tQUINN, Orla\tperson\n"
                                + "no\tOrla Quinn\tOrla Byrne\n");

        List<LabelledPair> pairs = PairFile.read(file);

        assertThat(pairs).extracting(LabelledPair::same).containsExactly(true, false);
        assertThat(pairs.getFirst().listed())
                .isEqualTo(Subjects.named(PartyKind.PERSON, "QUINN, Orla"));
        assertThat(pairs.getLast().question().kind()).isEqualTo(PartyKind.UNKNOWN);
    }

    @Test
    void aJsonFileIsARequestForComparisonsWithLabels() throws IOException {
        Path file =
                file(
                        "pairs.json",
                        """
                        {"pairs": [{"id": "1", "match": true,
                          "left": {"kind": "PERSON", "names": [{"text": "Orla Quinn"}], "birthDates": ["1970"]},
                          "right": {"names": [{"text": "O. Quinn"}]}}]}
                        """);

        LabelledPair pair = PairFile.read(file).getFirst();

        assertThat(pair.same()).isTrue();
        assertThat(pair.question().birthDates())
                .containsExactly(Subject.DateRange.of(PartialDate.ofYear(1970)));
        assertThat(pair.listed()).isEqualTo(Subjects.named(PartyKind.UNKNOWN, "O. Quinn"));
    }

    @Test
    void aPairWithoutALabelIsNamed() throws IOException {
        Path lines = file("pairs.tsv", "Orla Quinn\tQUINN, Orla\tperson\n");
        Path json =
                file(
                        "pairs.json",
                        """
                        {"pairs": [{"id": "seven", "left": {"names": []}, "right": {"names": []}}]}
                        """);

        assertThatThrownBy(() -> PairFile.read(lines)).hasMessageContaining("line 1");
        assertThatThrownBy(() -> PairFile.read(json)).hasMessageContaining("seven");
    }

    @Test
    void theReportSaysBothThresholds() throws IOException {
        Path file = file("pairs.tsv", "1\tOrla Quinn\tQUINN, Orla\n0\tOrla Quinn\tBoris Zeitler\n");

        assertThat(PairFileEvaluation.report(file))
                .contains("default")
                .contains("best F1")
                .contains("1 of 1 found, 0 of 1 raised");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
