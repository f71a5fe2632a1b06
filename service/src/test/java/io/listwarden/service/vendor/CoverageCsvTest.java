package io.listwarden.service.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.api.CoverageAnswer;
import io.listwarden.contracts.api.CoverageAnswer.Cell;
import io.listwarden.contracts.api.CoverageAnswer.State;
import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.vendor.Standing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class CoverageCsvTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static String row(String name, Cell cell) {
        CoverageAnswer coverage =
                new CoverageAnswer(
                        1,
                        DAY,
                        List.of("list"),
                        List.of(new CoverageAnswer.Vendor("id", name, List.of(cell))));
        return CoverageCsv.of(coverage).lines().skip(1).findFirst().orElseThrow();
    }

    private static Cell cell(State state, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new Cell(
                "list",
                state,
                since,
                until,
                Basis.LIST,
                Standing.VERIFIED,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aListingWithoutADayIsAListingAllTheSame() {
        assertThat(row("a", cell(State.LISTED, null, null))).isEqualTo("id,a,listed");
        assertThat(row("a", cell(State.REMOVED, null, DAY))).isEqualTo("id,a,listed to 2024-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Verint, Inc. | id,\"Verint, Inc.\",",
                "The \"Team\" | id,\"The \"\"Team\"\"\",",
                "=1+1 | id,'=1+1,",
                "+1 | id,'+1,",
                "-1 | id,'-1,",
                "@SUM(A1) | id,'@SUM(A1),",
                "浙江大华 | id,浙江大华,"
            })
    void aNameIsQuotedWhereItMustBeAndNeverAFormula(String name, String row) {
        assertThat(row(name, cell(State.NOT_LISTED, null, null))).isEqualTo(row);
    }
}
