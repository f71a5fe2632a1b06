package io.listwarden.sync.source.us;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.PartyId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys are in everybody's history: these are to stay as they are for ever. */
class DerivedKeysTest {
    @Test
    void aKeyIsWhatItHasAlwaysBeen() {
        assertThat(keys(base("Lantern Works Co., Ltd.", "CN", "84 FR 22961", "1 Quay, Dalian, CN")))
                .containsExactly("us-bis-el:6658cb63deb4fe75");
    }

    @Test
    void signsAndCaseInANameAndTheOrderOfCitationsHaveNoSay() {
        assertThat(keys(base("LANTERN WORKS CO LTD", "CN", "85 FR 1, 84 FR 22961", "elsewhere")))
                .isEqualTo(keys(base("Lantern Works Co., Ltd.", "CN", "84 F.R. 22961", "1 Quay")));
    }

    @Test
    void nameCountryAndActOfListingTellPartiesApart() {
        assertThat(
                        Stream.of(
                                        base("Lantern", "CN", "84 FR 22961", ""),
                                        base("Lanterns", "CN", "84 FR 22961", ""),
                                        base("Lantern", "HK", "84 FR 22961", ""),
                                        base("Lantern", "CN", "84 FR 22962", ""))
                                .map(DerivedKeysTest::keys))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofPartiesThatAgreeInAllTheEarliestKeepsThePlainKey() {
        KeyBase early = dated("2019-05-21", "9 Quay");
        KeyBase late = dated("2020-08-20", "1 Quay");
        Map<KeyBase, PartyId> together =
                DerivedKeys.of(List.of(late, early), base -> base, KeyBase::toString);

        assertThat(together.get(early)).isEqualTo(only(early)).isEqualTo(only(late));
        assertThat(together.get(late)).isNotEqualTo(only(late));
    }

    @Test
    void aNameOfNothingButSignsIsToldApartByItsSigns() {
        assertThat(keys(base("***", "CN", "84 FR 1", "")))
                .isNotEqualTo(keys(base("???", "CN", "84 FR 1", "")));
    }

    @Test
    void theFirstAddressThatEndsInACountrySaysIt() {
        assertThat(
                        DerivedKeys.countryOf(
                                List.of("Lakefield, TX, 75001", "Dalian, China", "Oslo, NO")))
                .isEqualTo("CN");
        assertThat(DerivedKeys.countryOf(List.of("Wuhan, PRC", "Atlanta, Georgia"))).isEmpty();
        assertThat(DerivedKeys.countryOf(List.of("Tbilisi, GE"))).isEqualTo("GE");
        assertThat(DerivedKeys.countryOf(List.of())).isEmpty();
    }

    private static KeyBase base(String name, String country, String citation, String address) {
        return new KeyBase(
                "us-bis-el",
                name,
                country,
                FederalRegisterCitations.parse(citation),
                List.of(address),
                "");
    }

    private static KeyBase dated(String date, String address) {
        return new KeyBase("us-bis-el", "Lantern", "CN", List.of(), List.of(address), date);
    }

    private static PartyId only(KeyBase base) {
        return DerivedKeys.of(List.of(base), it -> it, KeyBase::toString)
                .values()
                .iterator()
                .next();
    }

    private static List<String> keys(KeyBase base) {
        return List.of(only(base).toString());
    }
}
