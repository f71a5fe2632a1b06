package io.listwarden.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Markdown files of this repository, taken apart. */
final class Documentation {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".mvn", "node_modules");
    private static final Pattern ROW = Pattern.compile("^\\|(.+)\\|\\s*$", Pattern.MULTILINE);
    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Documentation() {}

    /** A fenced block. */
    record Block(String language, String text) {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(Repository.root())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(Documentation::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : Repository.root().relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        return text(Repository.root().resolve(file));
    }

    /** What stands below a heading of the second level, up to the next one. */
    static String section(String file, String heading) {
        String marked = "\n## " + heading + "\n";
        String text = "\n" + text(file);
        int start = text.indexOf(marked);
        if (start < 0) {
            throw new AssertionError(file + " has no section " + heading);
        }
        int from = start + marked.length();
        int end = text.indexOf("\n## ", from);
        return text.substring(from, end < 0 ? text.length() : end + 1);
    }

    static List<Block> blocks(String text) {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    /** The rows of all tables whose first cell is code, cell by cell, without the code marks. */
    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            List<String> cells =
                    Stream.of(row.group(1).split("\\|", -1)).map(String::strip).toList();
            if (cells.getFirst().startsWith("`")) {
                rows.add(cells.stream().map(cell -> cell.replace("`", "")).toList());
            }
        }
        return rows;
    }
}
