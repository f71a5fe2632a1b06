package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.ofac.RemarkItem.ProseItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much of the remarks of real files is understood. */
class RealRemarksTest {
    @Test
    void dump() throws Exception {
        List<String> items = new ArrayList<>();
        items.addAll(items(DelimitedSets.sdn2021(), DelimitedFiles.SDN));
        items.addAll(items(DelimitedSets.sdn2023(), DelimitedFiles.SDN));
        items.addAll(items(DelimitedSets.nonSdn2025(), DelimitedFiles.NON_SDN));
        StringBuilder out = new StringBuilder();
        int prose = 0;
        for (String item : items) {
            RemarkItem read = RemarkMiner.read(item);
            if (read instanceof ProseItem) prose++;
            out.append(RemarkMiner.unknownLabel(item).map(it -> "UNKNOWN " + it + " ").orElse(""))
                    .append(read).append('\n');
        }
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/ofac/mined.txt"), out);
        System.out.println(items.size() + " " + prose);
    }

    private static List<String> items(Map<String, byte[]> members, DelimitedFiles files) {
        return DelimitedSet.read(Documents.of("us-ofac-sdn", members), files, new FieldTally())
                .stream()
                .map(DelimitedEntry::remarks)
                .filter(Objects::nonNull)
                .flatMap(remarks -> RemarkItems.of(remarks).stream())
                .toList();
    }
}
