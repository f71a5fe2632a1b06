package io.listwarden.service.evaluation;

import java.util.List;
import java.util.Locale;

/** A page that needs nothing beside itself. */
final class Html {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Matching, evaluated</title><style>
            body{font:14px/1.4 sans-serif;max-width:1100px;margin:2em auto;padding:0 1em;color:#222}
            table{border-collapse:collapse;margin:1em 0}td,th{padding:2px 10px;text-align:right}
            td:first-child,th:first-child,td.text{text-align:left}tr:nth-child(even){background:#f4f6f8}
            .bar{display:inline-block;height:9px;background:#2563a8}.bad{background:#b3261e}
            </style></head><body>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    /** Text that may stand between tags and in attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }

    Html heading(String text) {
        page.append("<h2>").append(escape(text)).append("</h2>\n");
        return this;
    }

    Html paragraph(String text) {
        page.append("<p>").append(escape(text)).append("</p>\n");
        return this;
    }

    /** Drawings side by side. */
    Html drawings(List<String> drawings) {
        drawings.forEach(page::append);
        return this;
    }

    Html table(List<String> head) {
        page.append("<table><tr>");
        head.forEach(cell -> page.append("<th>").append(escape(cell)).append("</th>"));
        page.append("</tr>\n");
        return this;
    }

    Html row(List<String> cells) {
        page.append("<tr>");
        cells.forEach(
                cell -> page.append("<td class='text'>").append(escape(cell)).append("</td>"));
        page.append("</tr>\n");
        return this;
    }

    /** A row that ends in a bar. */
    Html row(List<String> cells, double share, boolean bad) {
        page.append("<tr>");
        cells.forEach(cell -> page.append("<td>").append(escape(cell)).append("</td>"));
        page.append(
                String.format(
                        Locale.ROOT,
                        "<td class='text'><span class='bar%s'"
                                + " style='width:%.0fpx'></span></td></tr>%n",
                        bad ? " bad" : "",
                        200 * share));
        return this;
    }

    Html endTable() {
        page.append("</table>\n");
        return this;
    }

    String finish() {
        return page.append("</body></html>\n").toString();
    }
}
