package io.listwarden.sync.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

class CountriesTest {
    @Test
    void everyCodeOfTodayIsThere() {
        Set<String> expected = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        expected.add("XK");

        assertThat(Countries.codes()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyCountryIsKnownByAlpha3AndByItsEnglishAndFrenchName() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);

            assertThat(Countries.code(code)).contains(code);
            assertThat(Countries.named(country.getISO3Country())).contains(code);
            assertThat(Countries.named(country.getDisplayCountry(Locale.ENGLISH))).contains(code);
            assertThat(Countries.named(country.getDisplayCountry(Locale.FRENCH))).contains(code);
        }
        assertThat(Countries.named("XKX")).contains("XK");
        assertThat(Countries.named("Kosovo")).contains("XK");
    }

    @Test
    void noSpellingIsTwoCountriesAndNoFormerStateIsOneOfToday() {
        CountryTable table = CountryTable.read();

        assertThat(table.former().keySet())
                .doesNotContainAnyElementsOf(table.names().keySet())
                .doesNotContainAnyElementsOf(table.adjectives().keySet());
        assertThat(table.names().keySet())
                .doesNotContainAnyElementsOf(table.adjectives().keySet())
                .doesNotContain("");
        assertThat(table.former().values())
                .isSubsetOf(Locale.getISOCountries(Locale.IsoCountryCode.PART3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CHINA, PEOPLE'S REPUBLIC OF                         | CN
                    CONGO, Democratic Republic of (was Zaire)           | CD
                    CONGO, People's Republic of                         | CG
                    Congo, Democratic Republic of the                   | CD
                    Democratic People’s Republic of Korea               | KP
                    Iran (Islamic Republic of)                          | IR
                    Macedonia, The Former Yugoslav Republic of          | MK
                    Virgin Islands, British                             | VG
                    VIRGIN ISLANDS (BRITISH)                            | VG
                    Cote d Ivoire                                       | CI
                    Côte d’Ivoire                                       | CI
                    Bosnia & Herzegovina                                | BA
                    Bahamas, The                                        | BS
                    the  Philippines                                    | PH
                    St Kitts and Nevis                                  | KN
                    TURKIYE                                             | TR
                    u.s.a.                                              | US
                    Zaire                                               | CD
                    Swaziland                                           | SZ
                    Upper Volta                                         | BF
                    Burma                                               | MM
                    Region: Gaza                                        | PS
                    Region: Crimea                                      | UA
                    : Eritrean                                          | ER
                    Russian                                             | RU
                    Niger                                               | NE
                    Nigerian                                            | NG
                    PRK                                                 | KP
                    """)
    void publishersSpellingsAreKnown(String spelling, String code) {
        assertThat(Countries.named(spelling)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Russia / Russie,RU",
        "South Sudan / Soudan du sud,SS",
        "Myanmar (Burma) / Myanmar (Birmanie),MM",
        "Bélarus,BY",
        "Corée du Nord,KP"
    })
    void bilingualCellsAndTheirFrenchHalvesAreKnown(String cell, String code) {
        assertThat(Countries.named(cell)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "00",
                "UNKNOWN",
                "undetermined",
                "us",
                "and",
                "NM",
                "Congolese",
                "Dominican",
                "Korea",
                "Sudan/South Sudan",
                "Iran / unknown",
                "Russia / Chine",
                "Region: Kafia Kingi",
                "Bahrain (citizenship revoked in Jan. 2015)"
            })
    void whatMeansNoCountryOrTwoHasNoCode(String text) {
        assertThat(Countries.named(text)).isEmpty();
        assertThat(Countries.former(text)).isEmpty();
    }

    @Test
    void aTextTooLongForANameHasNoCode() {
        assertThat(Countries.named("Cuba" + " ".repeat(150) + ".".repeat(150))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USSR,SUHH",
        "former Soviet Union,SUHH",
        "YUGOSLAVIA,YUCS",
        "YU,YUCS",
        "Serbia and Montenegro,CSXX",
        "Czechoslovakia,CSHH",
        "East Germany,DDDE",
        "Netherlands Antilles,ANHH"
    })
    void aStateThatDissolvedHasOnlyACodeOfItsTime(String name, String code) {
        assertThat(Countries.former(name)).contains(code);
        assertThat(Countries.named(name)).isEmpty();
        assertThat(Countries.code(name)).isEmpty();
    }

    @Test
    void theBareCodeOfTwoFormerStatesIsNeither() {
        assertThat(Countries.former("CS")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12 Long Street, Valletta, MT             | MT
                    12 Long Street, Valletta, Malta.         | MT
                    Pyongyang, Korea, North                  | KP
                    Kinshasa, Congo, Democratic Republic of the | CD
                    Cuba                                     | CU
                    Tbilisi, GE                              | GE
                    """)
    void theCountryStandsAtTheEndOfAnAddress(String address, String code) {
        assertThat(Countries.ofAddress(address)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Atlanta, Georgia",
                "Georgia",
                "Cuba, Somewhere",
                "Old Street, German",
                "Old Street, PER",
                "",
                ","
            })
    void anAddressWithoutACertainCountryHasNone(String address) {
        assertThat(Countries.ofAddress(address)).isEmpty();
    }
}
