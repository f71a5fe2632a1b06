package io.listwarden.sync.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @Test
    void anIdentifierIsKeptAsPublished() {
        Identifier identifier =
                Numbers.identifier(
                        "7",
                        IdentifierType.PASSPORT,
                        " A 12 ",
                        "FR",
                        "Passport",
                        Details.builder().add("note", "lost"));

        assertThat(identifier)
                .isEqualTo(
                        new Identifier(
                                "7",
                                IdentifierType.PASSPORT,
                                " A 12 ",
                                "FR",
                                "Passport",
                                Details.builder().add("note", "lost").build()));
    }

    /** The numbers are examples of the standards, or made up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IMO          |    | IMO Number                 | IMO 9074729
                    IMO          |    | imo                        | 9074729
                    IMO          |    | Company IMO                | imo: 1234565
                    IMO          |    | imo                        | IMO No. 907 4729
                    LEI          |    | LEI                        | 5493001KJTIIGC8Y1R12
                    LEI          |    | LEI                        | LEI: 5493 001K JTII GC8Y 1R12
                    BIC          |    | SWIFT/BIC                  | DEUTDEFF
                    BIC          |    | SWIFT/BIC                  | DEUT DE FF 500
                    BIC          |    | SWIFT/BIC                  | NCBVXKPR
                    ISIN         |    | ISIN                       | US0378331005
                    ISIN         |    | ISIN                       | AU0000XVGZA3
                    OTHER        |    | IBAN                       | GB82 WEST 1234 5698 7654 32
                    TAX          |    | INN                        | 7707083893
                    TAX          | RU | Tax ID No.                 | 500100732259
                    REGISTRATION |    | OGRN                       | 1027700132195
                    REGISTRATION |    | OGRN                       | 304500116000157
                    OTHER        |    | MMSI                       | 677049700
                    REGISTRATION | CN | Unified Social Credit Code (USCC) | 91350100M000100Y43
                    """)
    void aNumberWhoseCheckHoldsGetsNoNote(
            IdentifierType type, @Nullable String country, String label, String value) {
        Identifier identifier = identifier(type, country, label, value);

        assertThat(identifier.type()).isEqualTo(type);
        assertThat(identifier.value()).isEqualTo(value);
        assertThat(identifier.details()).isEqualTo(Details.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IMO          |    | IMO Number   | IMO 9074728
                    IMO          |    | imo          | 907472
                    LEI          |    | LEI          | 5493001KJTIIGC8Y1R13
                    LEI          |    | LEI          | 5493001KJTIIGC8Y1R
                    BIC          |    | SWIFT/BIC    | DEUTZZFF
                    BIC          |    | SWIFT/BIC    | DEUTDEF
                    ISIN         |    | ISIN         | US0378331006
                    ISIN         |    | ISIN         | 037833100
                    OTHER        |    | IBAN         | GB82WEST12345698765433
                    OTHER        |    | IBAN number  | 12345698765433
                    TAX          |    | INN          | 7707083894
                    TAX          | RU | Tax ID No.   | 500100732258
                    TAX          | RU | Tax ID No.   | 500100732249
                    TAX          |    | INN          | 770708389
                    REGISTRATION |    | OGRN         | 1027700132196
                    REGISTRATION |    | OGRN         | 304500116000158
                    REGISTRATION |    | OGRN         | 1234
                    OTHER        |    | MMSI         | 67704970
                    OTHER        |    | USCC         | 91350100M000100Y44
                    OTHER        |    | USCC         | 91350100I000100Y43
                    OTHER        |    | USCC         | 91350100
                    """)
    void aNumberWhoseCheckFailsGetsANoteAndStaysAsItIs(
            IdentifierType type, @Nullable String country, String label, String value) {
        Identifier identifier = identifier(type, country, label, value);

        assertThat(identifier.value()).isEqualTo(value);
        assertThat(identifier.details().get("checkDigit")).isEqualTo("does not hold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IMO          |    | imo                | 9074728 (flag unknown)
                    IMO          |    | imo                | 9074729 / 9074728
                    IMO          |    | imo                | ٩٠٧٤٧٢٨
                    PASSPORT     | RU | Passport           | 7707083894
                    TAX          | IR | Tax ID No.         | 7707083894
                    TAX          | RU | Tax ID No.         | 770701001
                    TAX          | RU | Tax ID No.         | 7707083894 (former)
                    REGISTRATION | RU | Registration No.   | 1027700132196
                    NATIONAL_ID  |    | National ID No.    | 9074728
                    OTHER        |    | BIK (RU)           | 044525219
                    OTHER        |    | Limousine licence  | 12
                    """)
    void whatIsNotCertainlySuchANumberIsNotJudged(
            IdentifierType type, @Nullable String country, String label, String value) {
        Identifier identifier = identifier(type, country, label, value);

        assertThat(identifier.type()).isEqualTo(type);
        assertThat(identifier.details()).isEqualTo(Details.NONE);
    }

    @Test
    void aTextThatIsTooLongIsNotJudged() {
        assertThat(identifier(IdentifierType.IMO, null, "imo", "9".repeat(101)).details())
                .isEqualTo(Details.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OTHER        | Vessel IMO Number       | 9074729              | IMO
                    OTHER        | Legal Entity Identifier | 5493001KJTIIGC8Y1R12 | LEI
                    REGISTRATION | LEI                     | 5493001KJTIIGC8Y1R13 | LEI
                    OTHER        | SWIFT code              | DEUTDEFF             | BIC
                    OTHER        | ISIN                    | US0378331005         | ISIN
                    REGISTRATION | Company Number          | IMO 9074729          | IMO
                    NATIONAL_ID  | Identification Number   | IMO 1234565          | IMO
                    """)
    void aVagueTypeGivesWayToWhatTheLabelOrTheValueSays(
            IdentifierType type, String label, String value, IdentifierType refined) {
        assertThat(identifier(type, null, label, value).type()).isEqualTo(refined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OTHER        | Other          | 9074729
                    REGISTRATION | Company Number | IMO 9074728
                    REGISTRATION | Company Number | 5493001KJTIIGC8Y1R12
                    OTHER        | Other          | US0378331005
                    OTHER        | Other          | IMOGEN
                    """)
    void nothingIsGuessedFromTheSignsAlone(IdentifierType type, String label, String value) {
        Identifier identifier = identifier(type, null, label, value);

        assertThat(identifier.type()).isEqualTo(type);
        assertThat(identifier.details()).isEqualTo(Details.NONE);
    }

    private static Identifier identifier(
            IdentifierType type, @Nullable String country, String label, String value) {
        return Numbers.identifier(null, type, value, country, label, Details.builder());
    }
}
