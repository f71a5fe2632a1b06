package io.listwarden.sync.source.us;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.Citation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class FederalRegisterCitationsTest {
    @Test
    void aCitationIsVolumeAndPage() {
        reads("86 FR 60760", cited("86 FR 60760", 86, 60760, null));
        reads("84  FR 21233", cited("84  FR 21233", 84, 21233, null));
        reads("80FR 69852", cited("80FR 69852", 80, 69852, null));
        reads("83 FR 44824;", cited("83 FR 44824", 83, 44824, null));
        reads("86 Fed. Reg. 60,760", cited("86 Fed. Reg. 60,760", 86, 60760, null));
    }

    @Test
    void anIssueNumberIsNoPage() {
        reads("76 FR 71869 No. 123", cited("76 FR 71869 No. 123", 76, 71869, null));
        reads("77 FR 58006 (no. 182)", cited("77 FR 58006 (no. 182)", 77, 58006, null));
        reads(
                "76 FR No. 197 (10/12/2011)",
                cited("76 FR No. 197 (10/12/2011)", 76, null, LocalDate.of(2011, 10, 12)));
        reads("76 FR no. 242 pg. 78146", cited("76 FR no. 242 pg. 78146", 76, 78146, null));
    }

    @Test
    void datesWithTwoDigitYearsAreOfTheRegistersOwnCenturies() {
        reads(
                "54 F.R. 9537 3/7/89 and 54 F.R. 13715 4/5/09",
                cited("54 F.R. 9537 3/7/89", 54, 9537, LocalDate.of(1989, 3, 7)),
                cited("54 F.R. 13715 4/5/09", 54, 13715, LocalDate.of(2009, 4, 5)));
    }

    @Test
    void citationsArePartedBySpacesCommasAndSemicolons() {
        reads(
                "68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06",
                cited("68 F.R. 38290 6/27/03", 68, 38290, LocalDate.of(2003, 6, 27)),
                cited("71 F.R. 38843 7/10/06", 71, 38843, LocalDate.of(2006, 7, 10)));
        reads(
                "73 FR 54507 (9/22/2008), 77 FR 24587",
                cited("73 FR 54507 (9/22/2008)", 73, 54507, LocalDate.of(2008, 9, 22)),
                cited("77 FR 24587", 77, 24587, null));
        reads(
                "84 FR 22963, 5/21/19.; 85 fr 29853 ",
                cited("84 FR 22963, 5/21/19.", 84, 22963, LocalDate.of(2019, 5, 21)),
                cited("85 fr 29853", 85, 29853, null));
    }

    @Test
    void aDateWhereThePageShouldBeIsADate() {
        reads("72 F.R. 1/30/07", cited("72 F.R. 1/30/07", 72, null, LocalDate.of(2007, 1, 30)));
        reads(
                "86 FR 60760, Nov. 4, 2021",
                cited("86 FR 60760, Nov. 4, 2021", 86, 60760, LocalDate.of(2021, 11, 4)));
        reads(
                "86 FR 60760 (2021-11-04)",
                cited("86 FR 60760 (2021-11-04)", 86, 60760, LocalDate.of(2021, 11, 4)));
    }

    @Test
    void theStateDepartmentsFormNamesVolumeIssueAndDate() {
        reads(
                "Notice 2176, Vol. 60, No. 47, 3/10/95",
                cited(
                        "Notice 2176, Vol. 60, No. 47, 3/10/95",
                        60,
                        null,
                        LocalDate.of(1995, 3, 10)));
        reads("Vol. 85, No. 228, p. 75390", cited("Vol. 85, No. 228, p. 75390", 85, 75390, null));
    }

    @Test
    void aSlipOfTheAgencysLosesNoText() {
        reads(
                "82 F.R. 2312 1/9/2017, F.R. 30823 7/3/2017, 86 F.R. 66277 11/222/2021",
                cited("82 F.R. 2312 1/9/2017", 82, 2312, LocalDate.of(2017, 1, 9)),
                cited("F.R. 30823 7/3/2017", null, 30823, LocalDate.of(2017, 7, 3)),
                cited("86 F.R. 66277 11/222/2021", 86, 66277, null));
        reads("82 FR 5 13/45/2017", cited("82 FR 5 13/45/2017", 82, 5, null));
        reads(
                "66 F.R. 47630 9/13/01, NEW F.R. NOTICE TO BE PUBLISHED SOON",
                cited(
                        "66 F.R. 47630 9/13/01, NEW F.R. NOTICE TO BE PUBLISHED SOON",
                        66,
                        47630,
                        LocalDate.of(2001, 9, 13)));
        reads("to be published", cited("to be published", null, null, null));
    }

    @Test
    void noTextIsNoCitation() {
        assertThat(FederalRegisterCitations.parse(null)).isEmpty();
        assertThat(FederalRegisterCitations.parse(" ")).isEmpty();
    }

    @Test
    void theEarliestCitationIsTheSameInWhateverOrderTheyStand() {
        assertThat(earliest("67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02 66 F.R. 47630 9/13/01"))
                .isEqualTo("66 F.R. 47630 9/13/01");
        assertThat(earliest("F.R. 30823 7/3/2017, 71 FR 5, 71 FR 4")).isEqualTo("71 FR 4");
        assertThat(FederalRegisterCitations.earliest(FederalRegisterCitations.parse("soon")))
                .isEmpty();
    }

    private static String earliest(String text) {
        return FederalRegisterCitations.earliest(FederalRegisterCitations.parse(text))
                .orElseThrow()
                .text();
    }

    private static void reads(String text, Citation... citations) {
        assertThat(FederalRegisterCitations.parse(text)).isEqualTo(List.of(citations));
    }

    private static Citation cited(
            String text,
            @Nullable Integer volume,
            @Nullable Integer page,
            @Nullable LocalDate date) {
        return new Citation(text, volume, page, date);
    }
}
