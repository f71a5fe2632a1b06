package io.listwarden.service.index;

import java.util.stream.IntStream;

/**
 * For each listed word the names that have it, the lightest first, each with its {@link
 * WordClasses} beside it: most names can be passed over without a look at them. A name stands there
 * once for each part of its classes.
 *
 * @param names their numbers
 * @param classes of each, beside {@code names.values()}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Bearers(Rows names, long[] classes) {
    static Bearers of(Names names, int words) {
        Rows bearers =
                Rows.of(
                        words,
                        pairs -> {
                            for (int name = 0; name < names.size(); name++) {
                                add(names, name, pairs);
                            }
                        });
        long[] beside = new long[bearers.values().length];
        IntStream.range(0, words)
                .parallel()
                .forEach(word -> putClasses(names, bearers, word, beside));
        return new Bearers(bearers, beside);
    }

    /** A name that has a word twice stands among its bearers as if it had it once. */
    private static void add(Names names, int name, Rows.Pairs pairs) {
        int[] words = names.words().values();
        int parts = WordClasses.parts(names.words().length(name));
        for (int at = names.words().start(name); at < names.words().end(name); at++) {
            for (int part = 0; part < parts && isFirst(names, name, at); part++) {
                pairs.add(words[at], name);
            }
        }
    }

    private static boolean isFirst(Names names, int name, int at) {
        int[] words = names.words().values();
        for (int before = names.words().start(name); before < at; before++) {
            if (words[before] == words[at]) {
                return false;
            }
        }
        return true;
    }

    private static void putClasses(Names names, Rows bearers, int word, long[] beside) {
        int part = 0;
        for (int at = bearers.start(word); at < bearers.end(word); at++) {
            beside[at] = WordClasses.ofPart(part, names, bearers.values()[at]);
            part = WordClasses.areFollowed(beside[at]) ? part + 1 : 0;
        }
    }

    int start(int word) {
        return names.start(word);
    }

    int end(int word) {
        return names.end(word);
    }

    /** How many names have the word, those of several parts counted as often. */
    int count(int word) {
        return names.length(word);
    }

    int name(int at) {
        return names.values()[at];
    }

    long classes(int at) {
        return classes[at];
    }
}
