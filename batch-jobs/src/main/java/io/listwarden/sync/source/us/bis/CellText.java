package io.listwarden.sync.source.us.bis;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The lines of a table cell or paragraph, in the markup of the eCFR ({@code br}) and of the Federal
 * Register ({@code LI}). White space means nothing but that words end.
 *
 * <p>A number set as a superscript is a footnote's mark and becomes superscript digits, so that it
 * is not taken for a part of the number before it; letters ({@code 9th}) become plain text.
 */
final class CellText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Elements that only say how their text looks. */
    private static final Set<String> INLINE = Set.of("E", "I", "B", "EM", "STRONG", "A", "XREF");

    /** Elements that hold no text: marks of footnotes and of printed pages. */
    private static final Set<String> EMPTY = Set.of("FTREF", "PRTPAGE");

    private final StringBuilder text = new StringBuilder();
    private final Consumer<String> unknown;

    private CellText(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /**
     * The lines that are not blank.
     *
     * @param content texts and elements
     * @param unknown takes the names of elements that we do not know, whose text is kept
     */
    static List<String> lines(List<?> content, Consumer<String> unknown) {
        CellText cell = new CellText(unknown);
        content.forEach(cell::add);
        return cell.text
                .toString()
                .lines()
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** {@link #lines(List, Consumer)} of all that an element holds. */
    static List<String> lines(Element element, Consumer<String> unknown) {
        return lines(List.of(element), unknown);
    }

    private void add(Object content) {
        switch (content) {
            case Text words -> add(words.getData());
            case Element element -> add(element);
            case String words -> add(words);
            default -> {} // comments and processing instructions say nothing
        }
    }

    private void add(String words) {
        text.append(SPACE.matcher(words).replaceAll(" "));
    }

    private void add(Element element) {
        String name = element.getLocalName().toUpperCase(Locale.ROOT);
        switch (name) {
            case "BR" -> text.append('\n');
            case "SU", "SUP" -> addSuperscript(element.getTextContent().strip());
            case "TD", "TH", "ENT", "LI", "P", "FP" -> {
                text.append('\n');
                addChildren(element);
                text.append('\n');
            }
            default -> {
                if (!INLINE.contains(name) && !EMPTY.contains(name)) {
                    unknown.accept(element.getLocalName());
                }
                addChildren(element);
            }
        }
    }

    private void addChildren(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            add((Object) node);
        }
    }

    private void addSuperscript(String words) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (NUMBER.matcher(words).matches()) {
            words.chars().forEach(digit -> text.append(SUPERSCRIPT.charAt(digit - '0')));
        } else {
            add(words);
        }
    }

    /** The ordinary digits of a text of superscript ones. */
    static String plainDigits(String superscript) {
        StringBuilder digits = new StringBuilder();
        superscript.chars().forEach(mark -> digits.append(SUPERSCRIPT.indexOf(mark)));
        return digits.toString();
    }
}
