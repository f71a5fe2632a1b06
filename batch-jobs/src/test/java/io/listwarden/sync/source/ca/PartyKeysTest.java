package io.listwarden.sync.source.ca;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;

class PartyKeysTest {
    private static final String LISTED = "2021-07-15";

    @Test
    void theItemMayMoveAndEverythingBesideNameAndDateMayBeAmended() {
        String key = key(Ca.person("José", "Solano", "DateOfListing", LISTED));

        assertThat(
                        key(
                                Ca.record(
                                        "Country",
                                        "Nicaragua / Nicaragua",
                                        "TitleOrShip",
                                        "Dr.",
                                        "LastName",
                                        "SOLANO",
                                        "GivenName",
                                        " Jose",
                                        "Aliases",
                                        "Pepe Solano",
                                        "DateOfBirthOrShipBuildDate",
                                        "1958",
                                        "Schedule",
                                        "1, Part 2",
                                        "Item",
                                        "97",
                                        "DateOfListing",
                                        LISTED)))
                .isEqualTo(key)
                .matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource({
        "Volga Works JSC, Volga Works JSC (also known as VW), true",
        "Volga Works, Volga Works/Usines Volga, true",
        "Volga, Volga/Usines, false",
        "Volga Works, Wolga Works, false",
    })
    void anAliasOrTranslationAddedToANameIsNoOtherParty(String before, String after, boolean same) {
        assertThat(key(Ca.entity(before)).equals(key(Ca.entity(after)))).isEqualTo(same);
    }

    @Test
    void aShipThatIsRenamedIsTheSame() {
        assertThat(key(Ca.entity("Polar Deer", "ShipIMONumber", "9074729")))
                .isEqualTo(key(Ca.entity("Arctic Fox", "ShipIMONumber", "9074729")));
    }

    @Test
    void whoIsListedAgainIsListedAnew() {
        assertThat(key(Ca.person("Ana", "Solano", "DateOfListing", "2019-01-01")))
                .isNotEqualTo(key(Ca.person("Ana", "Solano", "DateOfListing", "2023-01-01")));
    }

    @Test
    void recordsThatAgreeInNameAndDateAreToldApart() {
        String plain = Ca.person("Ana", "Solano", "DateOfBirth", "1958");
        String later = Ca.person("Ana", "Solano", "DateOfBirth", "1961");
        String unborn = Ca.person("Ana", "Solano");
        String otherSchedule = Ca.person("Ana", "Solano", "Schedule", "2");
        String otherAlias = Ca.person("Ana", "Solano", "Schedule", "2", "Aliases", "Anita");

        List<String> keys = Ca.keys(plain, later, unborn, otherSchedule, otherAlias);

        assertThat(new HashSet<>(keys)).hasSize(5);
        assertThat(keys.getFirst()).isEqualTo(key(plain));
        assertThat(Ca.keys(otherAlias, otherSchedule, unborn, later, plain))
                .isEqualTo(keys.reversed());
    }

    @Test
    void recordsThatDifferInNothingButTheItemAreTwoParties() {
        String first = Ca.person("Ana", "Solano");
        String second = first.replace("<Item>1</Item>", "<Item>10</Item>");

        assertThat(Ca.keys(second, first)).isEqualTo(Ca.keys(first, second).reversed());
        assertThat(new HashSet<>(Ca.keys(first, second))).hasSize(2);
    }

    @Test
    void aNameOfNothingButSignsIsToldApartByItsSigns() {
        assertThat(key(Ca.entity("!!!"))).isNotEqualTo(key(Ca.entity("???")));
    }

    private static String key(String record) {
        return Ca.keys(record).getFirst();
    }
}
