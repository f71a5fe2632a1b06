package io.listwarden.sync.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** The addresses are examples of the currencies' own specifications. */
class CryptoAddressTest {
    private static final String GENESIS = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    @Test
    void theCurrencyIsReadFromTheLabelAndGivenItsCommonTicker() {
        assertThat(address("XBT", GENESIS).details().values())
                .isEqualTo(Map.of("currency", "XBT", "currencyCode", "BTC"));
        assertThat(address("ETH", "0x" + "0aB".repeat(13) + "0").details().values())
                .isEqualTo(Map.of("currency", "ETH"));
    }

    @Test
    void aCurrencyThatThePublisherGivesIsTaken() {
        Details.Builder details = Details.builder().add("currency", "XBT");

        Identifier identifier =
                Numbers.identifier(
                        null, IdentifierType.CRYPTO, GENESIS + "a", null, "Wallet", details);

        assertThat(identifier.details().values())
                .isEqualTo(
                        Map.of(
                                "checkDigit",
                                "does not hold",
                                "currency",
                                "XBT",
                                "currencyCode",
                                "BTC"));
    }

    @Test
    void aCurrencyThatIsNotKnownIsKeptAndNotJudged() {
        assertThat(address("NEWCOIN", "0x1").details().values())
                .isEqualTo(Map.of("currency", "NEWCOIN"));
        Identifier unlabelled =
                Numbers.identifier(
                        null, IdentifierType.CRYPTO, "0x1", null, "Wallet", Details.builder());
        assertThat(unlabelled.details()).isEqualTo(Details.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "XBT,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "XBT,3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "XBT,1111111111111111111114oLvT2",
        "XBT,bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "XBT,BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "XBT,bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "ETH,0x52908400098527886E0F7030069857D2E4169EE7",
        "TRX,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
        "USDT,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
        "USDT,0xdac17f958d2ee523a2206206994597c13d831ec7",
        "SOL,11111111111111111111111111111111",
        "XBT,00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
    })
    void anAddressWhoseCheckHoldsOrThatHasNoneGetsNoNote(String ticker, String address) {
        assertThat(address(ticker, address).details().get("checkDigit")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "XBT,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
        "XBT,1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a",
        "XBT,1A1zP1eP5QGefi2DMPTfTL5SLmv7D",
        "XBT,11111111111111111111111111111111",
        "XBT,bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "XBT,bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4",
        "XBT,bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3tb",
        "XBT,bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj1",
        "XBT,bc1qqq",
        "LTC,ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "ETH,0x52908400098527886E0F7030069857D2E4169EE",
        "ETH,0x52908400098527886E0F7030069857D2E4169EEG",
        "TRX,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
        "USDT,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u"
    })
    void anAddressWhoseCheckFailsGetsANote(String ticker, String address) {
        Identifier identifier = address(ticker, address);

        assertThat(identifier.value()).isEqualTo(address);
        assertThat(identifier.details().get("checkDigit")).isEqualTo("does not hold");
    }

    @Test
    void aTextThatIsTooLongIsNotJudged() {
        assertThat(address("XBT", "bc1" + "q".repeat(198)).details().get("checkDigit")).isNull();
        assertThat(address("XBT", "bc1" + "q".repeat(100)).details().get("checkDigit"))
                .isEqualTo("does not hold");
    }

    private static Identifier address(String ticker, String address) {
        return Numbers.identifier(
                null,
                IdentifierType.CRYPTO,
                address,
                null,
                "Digital Currency Address - " + ticker,
                Details.builder());
    }
}
