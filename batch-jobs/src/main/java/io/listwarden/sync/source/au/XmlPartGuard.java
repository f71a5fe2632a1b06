package io.listwarden.sync.source.au;

import io.listwarden.contracts.failure.MalformedListException;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the XML parts of one workbook, one after the other, for what {@link WorkbookGuard}
 * refuses in them.
 */
final class XmlPartGuard {
    static final int MAX_ROWS = 200_000;

    /** The last column that a sheet can have. */
    static final int MAX_CELLS = 16_384;

    /** What a cell can hold; a packed text of the list has some 3,000 characters. */
    static final int MAX_TEXT = 32_767;

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern READ =
            Pattern.compile("(?:sheet\\.main|sharedStrings|worksheet)\\+xml$|/worksheet$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final XMLInputFactory FACTORY = factory();

    private int rows;
    private int strings;
    private int highestString = -1;

    private String part = "";
    private @Nullable String root;
    private boolean refersToString;
    private boolean isValue;
    private final StringBuilder text = new StringBuilder();
    private int textLength;
    private int cells;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setProperty("jdk.xml.entityExpansionLimit", "1");
        factory.setProperty("jdk.xml.maxElementDepth", "64");
        return factory;
    }

    /** Reads a part to its end. */
    void check(String name, InputStream in) {
        part = name;
        root = null;
        isValue = false;
        textLength = 0;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                look(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new MalformedListException(
                    "The part %s is not well-formed XML: %s".formatted(part, e.getMessage()), e);
        }
    }

    /** Checks, when all parts have been read, that every string that a cell refers to exists. */
    void requireStrings() {
        if (highestString >= strings) {
            throw new MalformedListException(
                    "A cell refers to string %d of a table of %d."
                            .formatted(highestString, strings));
        }
    }

    private MalformedListException malformed(String what) {
        return new MalformedListException("The part " + part + " " + what + ".");
    }

    private void look(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw malformed("has a DOCTYPE");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (root == null) {
            root = name;
            requireOneTable(name);
        }
        isValue = false;
        switch (name) {
            case "si" -> {
                strings++;
                textLength = 0;
            }
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "f" -> requireNoFormula();
            case "v" -> isValue = true;
            case "Override" ->
                    requireXml(
                            xml.getAttributeValue(null, "ContentType"),
                            xml.getAttributeValue(null, "PartName"));
            case "Relationship" ->
                    requireXml(
                            xml.getAttributeValue(null, "Type"),
                            xml.getAttributeValue(null, "Target"));
            default -> {}
        }
        text.setLength(0);
    }

    private void requireOneTable(String name) {
        if (name.equals("sst") && strings > 0) {
            throw malformed("is a second table of strings");
        }
    }

    private void requireNoFormula() {
        if ("worksheet".equals(root)) {
            throw malformed("holds a formula");
        }
    }

    /** The library reads what is named here, whatever the name ends with. */
    private void requireXml(@Nullable String type, @Nullable String name) {
        boolean read = type != null && READ.matcher(type).find();
        if (read && (name == null || !name.toLowerCase(Locale.ROOT).endsWith(".xml"))) {
            throw malformed("names " + name + " where XML is expected");
        }
    }

    private void row(XMLStreamReader xml) {
        cells = 0;
        if (++rows > MAX_ROWS) {
            throw malformed("has more than " + MAX_ROWS + " rows");
        }
        String number = xml.getAttributeValue(null, "r");
        if (number != null && !NUMBER.matcher(number).matches()) {
            throw malformed("has a row that is numbered " + number);
        }
    }

    private void cell(XMLStreamReader xml) {
        if (++cells > MAX_CELLS) {
            throw malformed("has a row of more than " + MAX_CELLS + " cells");
        }
        String address = xml.getAttributeValue(null, "r");
        if (address != null && !CELL.matcher(address).matches()) {
            throw malformed("has a cell at " + address);
        }
        refersToString = "s".equals(xml.getAttributeValue(null, "t"));
        textLength = 0;
    }

    private void text(XMLStreamReader xml) {
        textLength += xml.getTextLength();
        boolean bounded = "worksheet".equals(root) || "sst".equals(root);
        if (bounded && textLength > MAX_TEXT) {
            throw malformed("has a text of more than " + MAX_TEXT + " characters");
        }
        if (isValue && refersToString) {
            text.append(xml.getText());
        }
    }

    private void end(XMLStreamReader xml) {
        if (isValue && refersToString && !text.isEmpty()) {
            if (!NUMBER.matcher(text).matches()) {
                throw malformed("has a cell that refers to string \"" + text + "\"");
            }
            highestString = Math.max(highestString, Integer.parseInt(text.toString()));
        }
        isValue = false;
        if (xml.getLocalName().equals("row") || xml.getLocalName().equals("sheetData")) {
            textLength = 0;
        }
    }
}
