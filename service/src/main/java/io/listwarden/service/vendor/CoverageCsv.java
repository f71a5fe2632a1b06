package io.listwarden.service.vendor;

import io.listwarden.contracts.api.CoverageAnswer;
import io.listwarden.contracts.api.CoverageAnswer.Cell;
import io.listwarden.contracts.api.VendorListing.Basis;
import io.listwarden.contracts.vendor.Standing;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The coverage as a table (RFC 4180): a row a vendor, a column a list. A cell holds since when the
 * vendor is listed, both days where it was removed, nothing where it is not listed and {@code ?}
 * where the list is not loaded; {@code cited} and {@code unverified} say what that rests on.
 */
final class CoverageCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private CoverageCsv() {}

    static String of(CoverageAnswer coverage) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = FORMAT.print(text)) {
            List<String> header = new ArrayList<>(List.of("vendorId", "vendor"));
            header.addAll(coverage.lists());
            printer.printRecord(header);
            for (CoverageAnswer.Vendor vendor : coverage.vendors()) {
                List<String> row = new ArrayList<>(List.of(vendor.id(), inert(vendor.name())));
                vendor.cells().forEach(cell -> row.add(text(cell)));
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every character", e);
        }
        return text.toString();
    }

    /** A text that a spreadsheet would take for a formula is made one that it does not. */
    private static String inert(String text) {
        return "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String text(Cell cell) {
        String since = cell.since() == null ? "listed" : cell.since().toString();
        return switch (cell.state()) {
            case NOT_LISTED -> "";
            case UNKNOWN -> "?";
            case LISTED -> since + grounds(cell);
            case REMOVED -> since + " to " + cell.until() + grounds(cell);
        };
    }

    private static String grounds(Cell cell) {
        if (cell.standing() == Standing.UNVERIFIED) {
            return " (unverified)";
        }
        return cell.basis() == Basis.REGISTER ? " (cited)" : "";
    }
}
