package io.listwarden.contracts.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.AliasStrength;
import io.listwarden.contracts.party.CanonicalJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class VendorNameTest {
    @ParameterizedTest
    @CsvSource({
        "Candiru Ltd., Latn",
        "Цитадель, Cyrl",
        "קנדירו, Hebr",
        "杭州海康威视, Hani",
        "会社カメラ, Hani",
        "إنتيليكسا, Arab",
        "1 байт, Cyrl",
        "'  «Полюс»', Cyrl",
        "9000, Zyyy",
        "'', Zyyy"
    })
    void theScriptIsThatOfTheFirstLetter(String text, String script) {
        assertThat(name(text).script()).isEqualTo(script);
    }

    @Test
    void aLetterBeyondTheBasicPlaneHasItsScript() {
        assertThat(name("\uD841\uDF0E").script()).isEqualTo("Hani");
    }

    @Test
    void aNameIsStrongUnlessItIsCalledWeak() {
        VendorName read =
                CanonicalJson.mapper()
                        .build()
                        .readValue("{\"kind\":\"TRADE\",\"text\":\"Candiru\"}", VendorName.class);

        assertThat(read).isEqualTo(name("Candiru"));
    }

    private static VendorName name(String text) {
        return new VendorName(
                VendorName.Kind.TRADE, text, AliasStrength.STRONG, null, null, false, List.of());
    }
}
