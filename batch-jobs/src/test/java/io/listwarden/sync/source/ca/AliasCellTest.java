package io.listwarden.sync.source.ca;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.ListedName;
import io.listwarden.contracts.party.ListedParty;
import io.listwarden.contracts.party.NameType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class AliasCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "One House # One House",
                "One House, Two House # One House|Two House",
                "One House; Two House; # One House|Two House",
                "One Co., Ltd., Two Co. Ltd., Three, JSC # One Co., Ltd.|Two Co. Ltd.|Three, JSC",
                "ОАО, Линза # ОАО, Линза",
                "Линза, Оптика, АО # Линза|Оптика, АО",
                "Office of radiological, chemical and biological defence # "
                        + "Office of radiological, chemical and biological defence",
                "Union of Shops, the Shops, l'Union # Union of Shops|the Shops|l'Union",
                "\"First, Second\" Works, Other # \"First, Second\" Works|Other",
                "«First, Second» Works, Other # «First, Second» Works|Other",
                "First (Second, Third), Other # First (Second, Third)|Other",
                "\"Завод \"Линза\", АО; Оптика # \"Завод \"Линза\", АО|Оптика",
                "Линза / Оптика # Линза|Оптика",
                "\"Линза\"/ ООО \"Линза\" # \"Линза\"|ООО \"Линза\"",
                "GRT/ORT # GRT/ORT",
                "First Works or Second Works # First Works|Second Works",
                "Линза, АО or Оптика, ООО # Линза, АО|Оптика, ООО",
                "First and Second # First and Second",
                "(Only This) # Only This",
                "(Never Closed # Never Closed",
                "Never Opened) # Never Opened",
                "First, and Second # First|Second",
                "- # ''",
                "Same, Same # Same",
            })
    void anOrganisationsAliasesAreParted(String cell, String names) {
        assertThat(read(cell, false)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ana Solano, Anita Solano # Ana Solano|Anita Solano",
                "Solano, Ana Lucía # Solano, Ana Lucía",
                "Anita, Ana, Ana Lucía # Anita|Ana|Ana Lucía",
                "Nikolay or Nikolai / Vasilievich or Vasilyevich Makov # "
                        + "Nikolay or Nikolai / Vasilievich or Vasilyevich Makov",
                "Юрий ГОВОРОВ / Юрiй ГОВОРIВ # Юрий ГОВОРОВ|Юрiй ГОВОРIВ",
                "also Ana Solano, or Anita Sol # Ana Solano|Anita Sol",
            })
    void aPersonsAliasesAreParted(String cell, String names) {
        assertThat(read(cell, true)).isEqualTo(names);
    }

    private static String read(String cell, boolean person) {
        return String.join(
                "|", AliasCell.read(cell, person).stream().map(AliasCell.Alias::text).toList());
    }

    @Test
    void aLabelledLanguageHoldsForNamesInItsLetters() {
        List<AliasCell.Alias> aliases =
                AliasCell.read(
                        "Ana Sol Belarusian: Ганна Соль, Russian\u00a0: Анна Соль, Anna Sol; Нюра"
                                + " Соль",
                        true);

        assertThat(aliases)
                .containsExactly(
                        new AliasCell.Alias("Ana Sol", null),
                        new AliasCell.Alias("Ганна Соль", "be"),
                        new AliasCell.Alias("Анна Соль", "ru"),
                        new AliasCell.Alias("Anna Sol", null),
                        new AliasCell.Alias("Нюра Соль", null));
    }

    @Test
    void aLabelledNameIsOneInTheOriginalScriptAndTheCellIsKept() {
        ListedParty party = Ca.only(Ca.person("Ana", "Sol", "Aliases", "Arabic: انا سول"));

        assertThat(party.names().getLast().type()).isEqualTo(NameType.ORIGINAL_SCRIPT);
        assertThat(party.names().getLast().language()).isEqualTo("ar");
        assertThat(party.details().get("Aliases")).isEqualTo("Arabic: انا سول");
    }

    @Test
    void aSingleWordIsAWeakAliasOfAPersonOnly() {
        assertThat(strengths(Ca.person("Ana", "Solano", "Aliases", "Anita; 阿娜; Ana Sol")))
                .containsExactly(AliasStrength.STRONG, AliasStrength.WEAK, AliasStrength.STRONG);
        assertThat(strengths(Ca.entity("Solano Works", "Aliases", "Solworks")))
                .containsExactly(AliasStrength.STRONG);
    }

    private static List<AliasStrength> strengths(String record) {
        return Ca.only(record).names().stream().skip(1).map(ListedName::strength).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Volga JSC (also known as VW, VolgaW) # ALIAS VW|VARIATION Volga JSC|ALIAS VolgaW",
                "Volga JSC (formerly known as VW # FORMERLY_KNOWN_AS VW|VARIATION Volga JSC",
                "Volga JSC now known as VW # NOW_KNOWN_AS VW|VARIATION Volga JSC",
                "Iron Navy/Marine de fer # VARIATION Iron Navy|VARIATION Marine de fer",
                "Iron Mills (A b/C d) # ''",
                "Iron Navy/Marine de fer/Hierro y mar # ''",
                "GRT/ORT # ''",
            })
    void namesInsideANameStandBesideIt(String name, String found) {
        ListedParty party = Ca.only(Ca.entity(name));

        assertThat(party.primaryName().text()).isEqualTo(name);
        assertThat(
                        String.join(
                                "|",
                                party.names().stream()
                                        .skip(1)
                                        .map(other -> other.type() + " " + other.text())
                                        .toList()))
                .isEqualTo(found);
    }
}
