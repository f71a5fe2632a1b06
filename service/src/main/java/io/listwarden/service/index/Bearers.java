package io.listwarden.service.index;

/**
 * For each listed word the names that have it, the lightest first, each with its {@link
 * WordClasses} beside it: most names can be passed over without a look at them.
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
        long[] ofNames = new long[names.size()];
        for (int name = 0; name < ofNames.length; name++) {
            ofNames[name] = WordClasses.ofName(names, name);
        }
        long[] beside = new long[bearers.values().length];
        for (int i = 0; i < beside.length; i++) {
            beside[i] = ofNames[bearers.values()[i]];
        }
        return new Bearers(bearers, beside);
    }

    /** A name that has a word twice stands among its bearers once. */
    private static void add(Names names, int name, Rows.Pairs pairs) {
        int[] words = names.words().values();
        for (int at = names.words().start(name); at < names.words().end(name); at++) {
            if (isFirst(names, name, at)) {
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

    int start(int word) {
        return names.start(word);
    }

    int end(int word) {
        return names.end(word);
    }

    /** How many names have the word. */
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
