package io.listwarden.sync.source.au;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.FieldTally;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the one sheet of a workbook that {@link WorkbookGuard} has passed. */
final class Workbook {
    private Workbook() {}

    /**
     * All rows below the header that hold a value, in their order.
     *
     * @throws MalformedListException if there is not one sheet, or no header that we know
     */
    static List<AuRow> read(Path path, FieldTally fields) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
            if (workbook.isDate1904()) {
                throw new MalformedListException("The workbook counts its days from 1904.");
            }
            try (Stream<Row> rows = onlySheet(workbook).openStream()) {
                return read(rows.iterator(), fields);
            }
        } catch (MalformedListException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library says in many ways that a part is not as it should be
            throw new MalformedListException(
                    "The workbook cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Sheet onlySheet(ReadableWorkbook workbook) {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.size() != 1) {
            throw new MalformedListException(
                    "The workbook has %d sheets; only one is known.".formatted(sheets.size()));
        }
        return sheets.getFirst();
    }

    private static List<AuRow> read(Iterator<Row> rows, FieldTally fields) {
        if (!rows.hasNext()) {
            throw new MalformedListException("The sheet is empty.");
        }
        AuHeader header = AuHeader.of(texts(rows.next()), fields);
        List<AuRow> read = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<AuRow.@Nullable Value> values = values(row);
            if (values.stream().anyMatch(value -> value != null)) {
                read.add(header.row(row.getRowNum(), values, fields));
            }
        }
        return read;
    }

    private static List<String> texts(Row header) {
        return values(header).stream().map(value -> value == null ? "" : value.text()).toList();
    }

    private static List<AuRow.@Nullable Value> values(Row row) {
        List<AuRow.@Nullable Value> values = new ArrayList<>();
        row.forEach(cell -> values.add(value(cell)));
        return values;
    }

    private static AuRow.@Nullable Value value(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return null;
        }
        Object value = cell.getValue();
        BigDecimal number =
                cell.getType() == CellType.NUMBER && value instanceof BigDecimal decimal
                        ? decimal
                        : null;
        return new AuRow.Value(XstringEscapes.decode(value.toString()), number);
    }
}
