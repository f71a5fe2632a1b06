package io.listwarden.service.learning.lexicon;

import io.listwarden.service.learning.ReviewedTable;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Given and family names of Datafaker's locales. A list of them is counted as if everybody there
 * bore one of its names, each the same number of people.
 */
final class LocaleNames {
    /** Longer lists are of all names, most of which next to nobody bears. */
    private static final int LONGEST = 2_500;

    private static final Pattern LIST_OF_NAMES =
            Pattern.compile(
                    "(first|last|tamil|malay|chinese|man|woman|male|female)_.*name(_base)?");

    private static final double MILLIONS_OF_THE_WORLD = 8_000;

    private LocaleNames() {}

    /** Counts the names of every locale of {@code locales.tsv}. */
    static void countInto(Corpus corpus) {
        for (List<String> row : ReviewedTable.rows(LocaleNames.class, "locales.tsv")) {
            double share = Double.parseDouble(row.get(1)) / MILLIONS_OF_THE_WORLD;
            names(row.getFirst()).forEach((key, value) -> count(key, value, share, corpus));
        }
    }

    private static void count(Object key, Object value, double share, Corpus corpus) {
        if (LIST_OF_NAMES.matcher((String) key).matches() && value instanceof List<?> list) {
            List<String> names = plain(list);
            if (names.size() <= LONGEST) {
                names.forEach(name -> corpus.add(name, share / names.size()));
            }
        }
    }

    /** The names themselves, without the patterns that are made of others. */
    private static List<String> plain(List<?> names) {
        return names.stream().map(String::valueOf).filter(name -> !name.contains("#{")).toList();
    }

    private static Map<?, ?> names(String locale) {
        Map<?, ?> language = (Map<?, ?>) load(locale).values().iterator().next();
        Map<?, ?> faker = (Map<?, ?>) part(language, "faker");
        return (Map<?, ?>) part(faker, "name");
    }

    private static Object part(Map<?, ?> whole, String key) {
        return Objects.requireNonNull(whole.get(key), key);
    }

    private static Map<?, ?> load(String locale) {
        String resource = "/" + locale + ".yml";
        try (InputStream in =
                Objects.requireNonNull(LocaleNames.class.getResourceAsStream(resource), resource)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
