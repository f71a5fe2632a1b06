package io.listwarden.sync.source.au;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Counts the rows that hold a value without understanding them: between one {@code <row} and the
 * next, is there a {@code <v>} or an {@code <is>}? It shares nothing with the library.
 */
final class RowCount {
    private static final int LONGEST_NAME = 4;

    private RowCount() {}

    static long of(Path path) throws IOException {
        long count = 0;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (part.getName().matches("xl/worksheets/[^/]+\\.xml")) {
                    try (InputStream in = new BufferedInputStream(zip.getInputStream(part))) {
                        count += in(in);
                    }
                }
            }
        }
        return count;
    }

    private static long in(InputStream sheet) throws IOException {
        long count = 0;
        boolean counted = true;
        for (int next = sheet.read(); next >= 0; next = sheet.read()) {
            String element = next == '<' ? name(sheet) : "";
            if (element.equals("row")) {
                counted = false;
            } else if (!counted && (element.equals("v") || element.equals("is"))) {
                count++;
                counted = true;
            }
        }
        return count;
    }

    private static String name(InputStream sheet) throws IOException {
        StringBuilder name = new StringBuilder();
        for (int next = sheet.read(); next > ' ' && next != '>'; next = sheet.read()) {
            name.append((char) next);
            if (next == ':') {
                name.setLength(0);
            }
            if (name.length() > LONGEST_NAME) {
                break;
            }
        }
        return name.toString();
    }
}
