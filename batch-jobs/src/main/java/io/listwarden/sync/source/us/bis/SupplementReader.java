package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.FieldTally;
import io.listwarden.sync.source.xml.XmlCursor;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the supplement in a title or part of the Code of Federal Regulations and reads its table
 * and footnotes.
 */
final class SupplementReader {
    /** What the attribute {@code N} of the supplement's element says. */
    static final String SUPPLEMENT = "Supplement No. 4 to Part 744";

    private static final List<String> COLUMNS =
            List.of(
                    "Country",
                    "Entity",
                    "License requirement",
                    "License review policy",
                    "Federal Register citation");
    private static final Pattern DIVISION = Pattern.compile("DIV[1-9]");
    private static final Set<String> CONTAINERS = Set.of("DIV", "TABLE", "THEAD", "TBODY", "TFOOT");
    private static final Set<String> PARAGRAPHS =
            Set.of("P", "FP", "FP-1", "FP-2", "FTNT", "NOTE", "EXTRACT");
    private static final Set<String> IGNORED =
            Set.of("HEAD", "HED", "HD1", "HD2", "HD3", "CITA", "EDNOTE", "SOURCE", "AUTH", "STARS");

    /** Far above the longest cell there is; what reads cells need not be quick beyond it. */
    private static final int LONGEST_CELL = 100_000;

    private static final Set<String> NO_ENTITY = Set.of("[reserved]", "reserved", "[reserved].");

    private final XmlCursor cursor;
    private final FieldTally fields;
    private final List<EcfrRow> rows = new ArrayList<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private final Footnotes footnotes = new Footnotes();
    private String country = "";
    private long records;
    private boolean headed;

    SupplementReader(XmlCursor cursor, FieldTally fields) {
        this.cursor = cursor;
        this.fields = fields;
    }

    /** What the supplement holds. */
    record Supplement(
            List<EcfrRow> rows,
            long records,
            SortedMap<String, Long> leftOut,
            Footnotes footnotes) {}

    Supplement read() {
        cursor.record("nothing of " + SUPPLEMENT + " yet");
        boolean found = false;
        boolean inside = false;
        while (cursor.next()) {
            if (DIVISION.matcher(name()).matches()) {
                inside = isSupplement();
                if (inside && found) {
                    throw cursor.malformed(SUPPLEMENT + " stands in the document twice.");
                }
                found |= inside;
            } else if (inside) {
                readElement();
            }
        }
        if (!found) {
            throw cursor.malformed("The document holds no " + SUPPLEMENT + ".");
        }
        return new Supplement(rows, records, leftOut, footnotes);
    }

    private boolean isSupplement() {
        String number = cursor.attribute("N");
        return name().equals("DIV9")
                && number != null
                && number.strip().replaceAll("[\\s\\u00A0]+", " ").equalsIgnoreCase(SUPPLEMENT);
    }

    private String name() {
        return cursor.name().getLocalPart();
    }

    private void readElement() {
        String name = name().toUpperCase(Locale.ROOT);
        if (name.equals("TR")) {
            readRow(cells());
        } else if (PARAGRAPHS.contains(name)) {
            fields.mapped("footnotes and paragraphs");
            footnotes.accept(lines(cursor.unmarshal(MixedElement.class).content));
        } else if (IGNORED.contains(name)) {
            fields.ignored(name);
            cursor.skip();
        } else if (!CONTAINERS.contains(name)) {
            // gone into, lest a table in it be lost
            fields.unknown("element " + name());
        }
    }

    private List<Element> cells() {
        List<Element> cells = new ArrayList<>();
        for (Object content : cursor.unmarshal(MixedElement.class).content) {
            if (content instanceof Element element) {
                cells.add(element);
            } else if (!content.toString().isBlank()) {
                throw malformed("has text outside of its cells");
            }
        }
        return cells;
    }

    private void readRow(List<Element> cells) {
        List<List<String>> texts = cells.stream().map(cell -> lines(List.of(cell))).toList();
        boolean header = cells.stream().anyMatch(cell -> cell.getLocalName().equals("TH"));
        if (header || isHeader(texts)) {
            readHeader(texts);
        } else if (cells.size() == COLUMNS.size()) {
            records++;
            readRecord(texts);
        } else if (cells.size() == 1) {
            fields.mapped("footnotes and paragraphs");
            footnotes.accept(texts.getFirst());
        } else if (!texts.stream().allMatch(List::isEmpty)) {
            throw malformed("has %d cells, not %d".formatted(cells.size(), COLUMNS.size()));
        }
    }

    private void readHeader(List<List<String>> texts) {
        if (texts.size() == COLUMNS.size() && !isHeader(texts)) {
            throw cursor.malformed(
                    "The table's columns are %s, not %s."
                            .formatted(
                                    texts.stream().map(SupplementReader::sentence).toList(),
                                    COLUMNS));
        }
        headed |= isHeader(texts);
        fields.ignored("header row");
    }

    private static boolean isHeader(List<List<String>> texts) {
        if (texts.size() != COLUMNS.size()) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!sentence(texts.get(i)).equalsIgnoreCase(COLUMNS.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void readRecord(List<List<String>> cells) {
        if (!headed) {
            throw malformed("stands in a table without the header " + COLUMNS);
        }
        String heading = sentence(cells.getFirst());
        if (!heading.isEmpty()) {
            country = heading;
        }
        List<String> entity = cells.get(1);
        if (sentence(entity).length() > LONGEST_CELL) {
            throw malformed(
                    "has an Entity cell of more than %d characters".formatted(LONGEST_CELL));
        }
        String requirement = sentence(cells.get(2));
        String policy = sentence(cells.get(3));
        String citation = sentence(cells.get(4));
        boolean bare = requirement.isEmpty() && policy.isEmpty() && citation.isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                fields.mapped(COLUMNS.get(i));
            }
        }
        if (entity.isEmpty() && bare) {
            leaveOut(heading.isEmpty() ? "an empty row" : "a country's heading");
        } else if (NO_ENTITY.contains(sentence(entity).toLowerCase(Locale.ROOT))) {
            leaveOut("reserved");
        } else if (bare && heading.isEmpty() && !rows.isEmpty()) {
            rows.set(rows.size() - 1, continued(rows.getLast(), entity));
            leaveOut("more of the entity above");
        } else if (entity.isEmpty() || country.isEmpty()) {
            throw malformed(entity.isEmpty() ? "has no entity" : "stands under no country");
        } else {
            rows.add(new EcfrRow(records, country, entity, requirement, policy, citation));
            cursor.record("row " + records + " " + Bis.shown(entity.getFirst()));
        }
    }

    private static EcfrRow continued(EcfrRow row, List<String> more) {
        List<String> entity = new ArrayList<>(row.entity());
        entity.addAll(more);
        return new EcfrRow(
                row.number(),
                row.country(),
                entity,
                row.requirement(),
                row.policy(),
                row.citation());
    }

    private void leaveOut(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    private List<String> lines(List<?> content) {
        return CellText.lines(content, name -> fields.unknown("markup " + name));
    }

    private static String sentence(List<String> lines) {
        return String.join(" ", lines);
    }

    private MalformedListException malformed(String problem) {
        return cursor.malformed("Row %d of the table %s.".formatted(records, problem));
    }
}
