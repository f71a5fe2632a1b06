package io.listwarden.sync.source.us.bis;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.NameType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class EntityCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Amber Quay, 12 Dock Street, Odesa, Ukraine.| Amber Quay| 12 Dock Street, Odesa, Ukraine
                    Amber Quay Co., Ltd. (AQ), Odesa, Ukraine.| Amber Quay Co., Ltd. (AQ)| Odesa, Ukraine
                    Amber Quay (Trading, Supply), Odesa.| Amber Quay (Trading, Supply)| Odesa
                    Amber Quay, 7th Research Institute, Odesa.| Amber Quay, 7th Research Institute| Odesa
                    Amber Quay Pte., Ltd.,| Amber Quay Pte., Ltd.|
                    Amber Quay LLC| Amber Quay LLC|
                    """)
    void aNameGoesOnOverALegalForm(String line, String name, String address) {
        EntityCell cell = EntityCell.read(List.of(line));

        assertThat(cell.name()).isEqualTo(name);
        assertThat(cell.addresses().stream().map(EntityCell.Place::text).toList())
                .isEqualTo(address == null ? List.of() : List.of(address));
    }

    @Test
    void aliasesMayStandOnTheLineOfTheirAnnouncement() {
        EntityCell dashes =
                EntityCell.read(
                        List.of(
                                "Amber Quay, a.k.a., the following two aliases: —Quay One; and"
                                        + " —Quay Two.",
                                "5 Dock Street, Odesa."));
        EntityCell plain =
                EntityCell.read(
                        List.of(
                                "Amber Quay, a.k.a. the following two aliases: Quay One; and Quay"
                                        + " Two; 5 Dock Street, Odesa."));

        assertThat(dashes.aliases())
                .extracting(EntityCell.Alias::text)
                .containsExactly("Quay One", "Quay Two");
        assertThat(dashes.isWhole()).isTrue();
        assertThat(plain).isEqualTo(dashes);
    }

    @Test
    void whatFollowsTheAliasesIsNoAlias() {
        EntityCell cell =
                EntityCell.read(
                        List.of(
                                "Amber Quay Co., Ltd., a.k.a., the following one alias:",
                                "—Quay Technologies; and to include the following addresses and the"
                                        + " following two affiliated entities:",
                                "Addresses for Amber Quay Co., Ltd.: 1 Dock Street, Odesa; and 2"
                                        + " Dock Street, Odesa.",
                                "Affiliated entities:",
                                "Amber North Co., Ltd., 3 Dock Street, Odesa; and",
                                "Amber South Co., Ltd., a.k.a., the following one alias:",
                                "—AmberS.",
                                "4 Dock Street, Odesa."));

        assertThat(cell.name()).isEqualTo("Amber Quay Co., Ltd.");
        assertThat(cell.aliases())
                .extracting(EntityCell.Alias::text)
                .containsExactly(
                        "Quay Technologies",
                        "Amber North Co., Ltd.",
                        "Amber South Co., Ltd.",
                        "AmberS");
        assertThat(cell.addresses())
                .containsExactly(
                        new EntityCell.Place("1 Dock Street, Odesa", ""),
                        new EntityCell.Place("2 Dock Street, Odesa", ""),
                        new EntityCell.Place("3 Dock Street, Odesa", "Amber North Co., Ltd."),
                        new EntityCell.Place("4 Dock Street, Odesa", "Amber South Co., Ltd."));
        assertThat(cell.statedAliases()).isEqualTo(2);
        assertThat(cell.isWhole()).isTrue();
    }

    @Test
    void aPartOfAnotherEntityIsCalledByItsName() {
        assertThat(
                        EntityCell.read(
                                        List.of(
                                                "Subordinate institution:",
                                                "Quay Institute, Odesa."))
                                .name())
                .isEqualTo("Quay Institute");
    }

    @Test
    void aFormerNameBehindACommaIsOne() {
        EntityCell cell =
                EntityCell.read(List.of("Amber Quay, f.k.a. Old Quay Ltd., 5 Dock Street"));

        assertThat(cell.name()).isEqualTo("Amber Quay");
        assertThat(cell.aliases())
                .containsExactly(
                        new EntityCell.Alias("Old Quay Ltd.", NameType.FORMERLY_KNOWN_AS, ""));
        assertThat(cell.addresses())
                .extracting(EntityCell.Place::text)
                .containsExactly("5 Dock Street");
    }

    @Test
    void aCountThatIsNoNumberIsNotHeldAgainstTheCell() {
        EntityCell cell =
                EntityCell.read(
                        List.of(
                                "Amber Quay, a.k.a., the following several aliases:",
                                "—Quay One."));

        assertThat(cell.statedAliases()).isNull();
        assertThat(cell.isWhole()).isTrue();
    }

    @Test
    void hostileLinesAreReadQuicklyEnough() {
        String line =
                "Amber, " + "(see ".repeat(9_000) + ";".repeat(9_000) + ", a.k.a.".repeat(3_000);

        assertThat(EntityCell.read(List.of(line, line)).name()).startsWith("Amber");
    }

    @ParameterizedTest
    @CsvSource({
        "one, 1",
        "Six, 6",
        "twelve, 12",
        "nineteen, 19",
        "twenty, 20",
        "twenty-two, 22",
        "41, 41",
        "several,",
        "twenty-, ",
        "twenty-twelve,",
        "teen,"
    })
    void numbersAreReadInWordsAndDigits(String word, Integer number) {
        assertThat(NumberWords.read(word)).isEqualTo(number);
    }
}
