package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.sync.source.ReadSummary;
import io.listwarden.sync.source.testing.Documents;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set with every trap of the format becomes these parties, to the byte. */
class GoldenDelimitedTest {
    private static final String FOLDER = "/io/listwarden/sync/source/us/ofac/delimited/";

    @Test
    void theSampleGivesTheseParties() {
        List<ListedParty> parties = new ArrayList<>();
        ReadSummary summary =
                DelimitedListSource.sdn().read(DelimitedSets.document(sample()), parties::add);

        assertThat(Documents.json(parties))
                .isEqualTo(
                        new String(
                                Documents.resource(FOLDER + "parties.jsonl"),
                                StandardCharsets.UTF_8));
        assertThat(summary.records()).isEqualTo(7);
        assertThat(summary.furtherListings()).isZero();
        assertThat(summary.unknown())
                .isEqualTo(
                        Map.of(
                                "party of type spacecraft", 1L,
                                "alt_type=dba", 1L,
                                "DOB in a form that we do not know", 1L,
                                "Remarks: Heron Keeper ID", 1L));
    }

    /** The sample, which is kept in plain lines, as the publisher ends lines and files. */
    private static Map<String, byte[]> sample() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : DelimitedFiles.SDN.names()) {
            String lines = new String(Documents.resource(FOLDER + name), StandardCharsets.UTF_8);
            members.put(
                    name, DelimitedSets.bytes(lines.replace("\n", "\r\n") + DelimitedSets.MARK));
        }
        return members;
    }
}
