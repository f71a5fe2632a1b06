package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.testing.SharedFiles;
import io.listwarden.sync.source.testing.Documents;
import io.listwarden.sync.source.us.csl.CslListSource;

import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * Real names and addresses of the Entity List, as the Consolidated Screening List has them apart,
 * put into one sentence as the Entity cells do: how often do we find the name again?
 */
class RealNamesTest {
    @Test
    void aNameIsFoundAgainInASentenceWithItsAddress() {
        List<ListedParty> entities =
                Documents.parties(
                                new CslListSource(),
                                Documents.of(
                                        "us-csl",
                                        Documents.unzipped(
                                                SharedFiles.lists(
                                                        "us-csl/consolidated_2022-04.csv.gz"))))
                        .stream()
                        .filter(party -> party.id().listId().equals(EcfrListSource.LIST_ID))
                        .toList();

        assertThat(entities).hasSize(2_001);
        assertThat(entities.stream().filter(RealNamesTest::isFoundAgain)).hasSize(1_939);
    }

    private static boolean isFoundAgain(ListedParty party) {
        String name = party.primaryName().text().strip();
        String address =
                party.addresses().isEmpty() ? "" : ", " + party.addresses().getFirst().text();
        return EntityCell.read(List.of(name + address + "."))
                .name()
                .equals(Sentence.withoutEnd(name));
    }
}
