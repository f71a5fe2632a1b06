package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.ofac.RemarkItem.NumberItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.ProseItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.WeakNameItem;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much of the remarks of real files is understood. */
class RealRemarksTest {
    private static final List<String> ITEMS = new ArrayList<>();

    @BeforeAll
    static void readTheRealFiles() {
        ITEMS.addAll(items(DelimitedSets.sdn2021(), DelimitedFiles.SDN));
        ITEMS.addAll(items(DelimitedSets.sdn2023(), DelimitedFiles.SDN));
        ITEMS.addAll(items(DelimitedSets.nonSdn2025(), DelimitedFiles.NON_SDN));
    }

    @Test
    void nineteenOfTwentyItemsHaveALabelThatWeKnow() {
        assertThat(ITEMS).hasSize(92_272);
        assertThat(count(ProseItem.class)).isEqualTo(4_490);
    }

    @Test
    void theOthersAreSentencesAndOffices() {
        List<String> digits =
                ITEMS.stream()
                        .filter(item -> RemarkMiner.read(item) instanceof ProseItem)
                        .filter(item -> item.chars().anyMatch(Character::isDigit))
                        .toList();

        assertThat(digits)
                .as("a number in prose may be one missed")
                .hasSizeLessThan(ITEMS.size() / 250);
        assertThat(digits).allMatch(item -> RemarkMiner.unknownLabel(item).isEmpty());
    }

    @Test
    void everyQuotedNameIsAWeakAlias() {
        long quoted = ITEMS.stream().filter(item -> item.contains(".k.a. '")).count();

        assertThat(count(WeakNameItem.class)).isEqualTo(5_882);
        assertThat(quoted - count(WeakNameItem.class)).as("cut in the middle").isBetween(0L, 3L);
    }

    @Test
    void noNumberHoldsDatesOrTheBracketsOfItsCountry() {
        assertThat(ITEMS.stream().map(RemarkMiner::read))
                .filteredOn(NumberItem.class::isInstance)
                .map(NumberItem.class::cast)
                .noneMatch(
                        it -> it.number().contains(" issued ") || it.number().contains(" expires"))
                .noneMatch(it -> it.number().endsWith("(Russia)"));
    }

    private static long count(Class<? extends RemarkItem> kind) {
        return ITEMS.stream().map(RemarkMiner::read).filter(kind::isInstance).count();
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
