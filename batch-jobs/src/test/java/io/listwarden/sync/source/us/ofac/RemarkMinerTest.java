package io.listwarden.sync.source.us.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.NameType;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthDateItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthPlaceItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.CitizenshipItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.LinkItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NationalityItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NumberItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.ProseItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.StatementItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.WeakNameItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkMinerTest {
    @Test
    void itemsArePartedBySemicolonsAndEndInADot() {
        assertThat(RemarkItems.of("DOB 1962; POB Moss; Gender Male."))
                .containsExactly("DOB 1962", "POB Moss", "Gender Male");
        assertThat(RemarkItems.of("Former mayor of Moss;until 2004."))
                .containsExactly("Former mayor of Moss;until 2004");
        assertThat(RemarkItems.of(" ; .")).isEmpty();
    }

    @Test
    void anAbbreviationKeepsItsDot() {
        assertThat(RemarkItems.of("Linked To: HERON, S.A."))
                .containsExactly("Linked To: HERON, S.A.");
        assertThat(RemarkItems.of("Linked To: HERON CO. LTD."))
                .containsExactly("Linked To: HERON CO. LTD.");
        assertThat(RemarkItems.of("see www.heron.example/a#b.; a.k.a. 'HERON'."))
                .containsExactly("see www.heron.example/a#b.", "a.k.a. 'HERON'");
    }

    @Test
    void aBracketWithSemicolonsInItIsOneItem() {
        assertThat(RemarkItems.of("DOB 1962; (from a passport: DOB 1963; POB Moss); Gender Male."))
                .containsExactly(
                        "DOB 1962", "(from a passport: DOB 1963; POB Moss)", "Gender Male");
        assertThat(RemarkItems.of("a.k.a. 'HERON; THE GREY'; Gender Male."))
                .containsExactly("a.k.a. 'HERON; THE GREY'", "Gender Male");
    }

    @Test
    void aBracketOrQuoteThatIsNeverClosedSwallowsNothing() {
        assertThat(RemarkItems.of("Passport 1 (Malta; DOB 1962; a.k.a. 'QUILL; Gender Male."))
                .containsExactly("Passport 1 (Malta", "DOB 1962", "a.k.a. 'QUILL", "Gender Male");
        assertThat(RemarkItems.of("(; ".repeat(20_000))).hasSize(20_000);
    }

    @Test
    void birthsAndCountriesAreKnownByTheirLabels() {
        reads("DOB circa 1962", new BirthDateItem("circa 1962"));
        reads(
                "alt. DOB 01 Jan 1962 to 31 Dec 1963",
                new BirthDateItem("01 Jan 1962 to 31 Dec 1963"));
        reads("POB Moss, Norway", new BirthPlaceItem("Moss, Norway"));
        reads("alt. POB Moss", new BirthPlaceItem("Moss"));
        reads("nationality Korea, North", new NationalityItem("Korea, North"));
        reads("alt. citizen Malta", new CitizenshipItem("Malta"));
    }

    @Test
    void whatIsOnlyPossibleIsProse() {
        reads("nationality possibly Maltese", new ProseItem("nationality possibly Maltese"));
        reads("DOB", new ProseItem("DOB"));
        reads("alt. DOB ", new ProseItem("alt. DOB "));
    }

    @Test
    void quotedNamesAreWeakAliases() {
        reads("a.k.a. 'THE HERON'", new WeakNameItem(NameType.ALIAS, "THE HERON"));
        reads("f.k.a. 'HERON'", new WeakNameItem(NameType.FORMERLY_KNOWN_AS, "HERON"));
        reads("n.k.a. 'HERON'", new WeakNameItem(NameType.NOW_KNOWN_AS, "HERON"));
        reads("a.k.a. 'ABU 'ALI'", new WeakNameItem(NameType.ALIAS, "ABU 'ALI"));
        reads("a.k.a. ''", new ProseItem("a.k.a. ''"));
        reads("a.k.a. HERON", new ProseItem("a.k.a. HERON"));
    }

    @Test
    void linksMayStandInBrackets() {
        reads("Linked To: HERON (MALTA) LTD", new LinkItem("HERON (MALTA) LTD"));
        assertThat(RemarkItems.of("DOB 1962; (Linked To: HERON (MALTA) LTD; Linked To: QUILL)."))
                .containsExactly("DOB 1962", "Linked To: HERON (MALTA) LTD", "Linked To: QUILL");
    }

    @Test
    void aNumberHasItsCountryAndItsDates() {
        reads(
                "alt. Passport A 77-1 (Korea, North) issued 19 Jun 2007 expires Jun 2012",
                new NumberItem(
                        "Passport",
                        IdentifierType.PASSPORT,
                        "A 77-1",
                        "Korea, North",
                        "19 Jun 2007",
                        "Jun 2012"));
        reads(
                "Tax ID No. 12 expires 2008 to 2010",
                new NumberItem("Tax ID No.", IdentifierType.TAX, "12", null, null, "2008 to 2010"));
        reads(
                "Vessel Registration Identification IMO 9187629",
                new NumberItem(
                        "Vessel Registration Identification",
                        IdentifierType.IMO,
                        "IMO 9187629",
                        null,
                        null,
                        null));
        reads(
                "Aircraft Construction Number (also called L/N or S/N or F/N) 8401",
                new NumberItem(
                        "Aircraft Construction Number (also called L/N or S/N or F/N)",
                        IdentifierType.OTHER,
                        "8401",
                        null,
                        null,
                        null));
        reads(
                "alt. Digital Currency Address - XBT 1moss2HERON",
                new NumberItem(
                        "Digital Currency Address - XBT",
                        IdentifierType.CRYPTO,
                        "1moss2HERON",
                        null,
                        null,
                        null));
    }

    @Test
    void aTownInBracketsBelongsToTheNumber() {
        reads(
                "Folio Mercantil No. 77 (Jalisco) (Mexico)",
                new NumberItem(
                        "Folio Mercantil No.",
                        IdentifierType.REGISTRATION,
                        "77 (Jalisco)",
                        "Mexico",
                        null,
                        null));
        reads(
                "Matricula Mercantil No 77 (Medellin)",
                new NumberItem(
                        "Matricula Mercantil No",
                        IdentifierType.REGISTRATION,
                        "77 (Medellin)",
                        null,
                        null,
                        null));
    }

    @Test
    void theLongestLabelWins() {
        reads(
                "Registration Number HRB 1 (Germany)",
                new NumberItem(
                        "Registration Number",
                        IdentifierType.REGISTRATION,
                        "HRB 1",
                        "Germany",
                        null,
                        null));
        reads(
                "Secondary sanctions risk: section 1(b)",
                new StatementItem("Secondary sanctions risk:", "section 1(b)"));
        reads("Gender Female", new StatementItem("Gender", "Female"));
        reads(
                "Organization Established Date 11 Mar 2020",
                new StatementItem("Organization Established Date", "11 Mar 2020"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passport issued in Moss, Norway",
                "Passport 77 and 78 issued under the name of a brother",
                "President of the Heron Trading Board",
                "alt. mayor of Moss",
                "Telephone (47)(6900000)",
                "Gender",
                "Passport ",
                "http://www.heron.example (website)"
            })
    void whatHasNoLabelAndValueIsProse(String item) {
        reads(item, new ProseItem(item));
    }

    @ParameterizedTest
    @CsvSource({
        "Marsh Permit Number 77-12 (Malta), Marsh Permit Number",
        "alt. Heron Keeper ID AB77123,      Heron Keeper ID"
    })
    void aNewKindOfNumberIsNoticed(String item, String label) {
        assertThat(RemarkMiner.unknownLabel(item)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Telephone No. 0047690000",
                "Fax No. (218) 21 2533",
                "Interpol: Red Notice. File No. 2009/3599",
                "2nd Brigadier General",
                "Officer of the Marsh Guard, 1992-1998",
                "Director of Main Street 1095 Limited"
            })
    void proseWithDigitsIsNoNewKindOfNumber(String item) {
        assertThat(RemarkMiner.unknownLabel(item)).isEmpty();
    }

    private static void reads(String item, RemarkItem expected) {
        assertThat(RemarkMiner.read(item)).isEqualTo(expected);
    }
}
