package io.listwarden.contracts.name;

import io.listwarden.contracts.name.table.Tables;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives Arabic names of several words one form: Abd al-Rahman, Abdul Rahman and Abderrahmane are
 * the one word abdulrahman, Nour el-Dine is nuruddin, Alassad is al and assad.
 */
final class Compounds {
    private static final Set<String> ARTICLES = load("ARTICLE");
    private static final Set<String> AFTER_ARTICLE = load("AFTER_ARTICLE");
    private static final Set<String> BEFORE_JOINED = load("BEFORE_JOINED");
    private static final Set<String> NOT_JOINED = load("NOT_JOINED");
    private static final Set<String> GOD = Set.of("allah", "allh");
    private static final int ARTICLE = 2;
    private static final int SHORTEST_BEFORE_ARTICLE = 3;

    private final Draft draft;

    private Compounds(Draft draft) {
        this.draft = draft;
    }

    /** The spellings of all rows of a sort in {@code compounds.tsv}. */
    static Set<String> load(String sort) {
        Set<String> words = new HashSet<>();
        for (String[] row : Tables.rows(Compounds.class, "compounds.tsv")) {
            if (row[0].equals(sort)) {
                words.addAll(Tables.words(row[2]));
            }
        }
        return words;
    }

    /** Whether some of the words may be one such name together. */
    static boolean mayBeAmong(List<Token> words) {
        for (int at = 1; at < words.size(); at++) {
            if (mayJoin(words.get(at - 1).text(), words.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    /** Makes one word of each such name. */
    static void join(Draft draft) {
        Compounds compounds = new Compounds(draft);
        for (int at = 0; at < draft.size(); at++) {
            if (draft.isWord(at) && !compounds.joinSeveral(at)) {
                compounds.respell(at);
            }
        }
    }

    /** Gives those that are written as one word their usual spelling, and leaves others apart. */
    static void respell(Draft draft) {
        Compounds compounds = new Compounds(draft);
        for (int at = 0; at < draft.size(); at++) {
            if (draft.isWord(at)) {
                compounds.respell(at);
            }
        }
    }

    private boolean joinSeveral(int at) {
        return joinThree(at) || joinTwo(at) || joinInverted(at);
    }

    private void respell(int at) {
        String word = draft.word(at);
        if (CompoundWord.mayBe(word) && Lexicon.of(word) == Lexeme.NONE) {
            setIfKnown(at, at + 1, CompoundWord.canonical(word));
        } else if (!splitJoined(at, word)) {
            splitArticle(at, word);
        }
    }

    private boolean joinThree(int at) {
        if (!draft.isWord(at + 2) || !mayJoin(draft.word(at), draft.word(at + 2))) {
            return false;
        }
        if (!follows(at + 1) || !follows(at + 2) || !ARTICLES.contains(draft.word(at + 1))) {
            return false;
        }
        String first = draft.word(at);
        String last = draft.word(at + 2);
        String known = CompoundWord.known(first + draft.word(at + 1) + last);
        return setIfKnown(at, at + 3, known == null ? ofUnknown(first, last) : known);
    }

    /** With an article between them it is a compound whatever the other part. */
    private static @Nullable String ofUnknown(String first, String last) {
        if (first.equals("abd")) {
            return "abdul" + last;
        }
        boolean isFaith = last.length() <= 4 && CompoundWord.endsLikeFaith(last);
        return isFaith && Lexicon.of(first) == Lexeme.NONE ? first + "uddin" : null;
    }

    private boolean joinTwo(int at) {
        if (!draft.isWord(at + 1) || !mayJoin(draft.word(at), draft.word(at + 1))) {
            return false;
        }
        if (!follows(at + 1)) {
            return false;
        }
        String known = CompoundWord.known(draft.word(at) + draft.word(at + 1));
        return setIfKnown(at, at + 2, known == null ? ofGod(at) : known);
    }

    /** What stands before a whole Allah is a name with it, whatever the name. */
    private @Nullable String ofGod(int at) {
        boolean isWhole = GOD.contains(draft.word(at + 1));
        return isWhole && Lexicon.of(draft.word(at)) == Lexeme.NONE
                ? draft.word(at) + "ullah"
                : null;
    }

    /** RAHMAN, Abdul: the compound was taken apart to put the family name first. */
    private boolean joinInverted(int at) {
        boolean isWhole = at == 0 && draft.size() == 2 && draft.isWord(1) && draft.followsComma(1);
        return isWhole
                && draft.word(1).startsWith("abd")
                && setIfKnown(0, 2, CompoundWord.known(draft.word(1) + draft.word(0)));
    }

    private static boolean mayJoin(String first, String last) {
        return first.startsWith("ab")
                || CompoundWord.endsLikeFaith(last)
                || CompoundWord.endsLikeGod(last);
    }

    private boolean follows(int at) {
        return draft.isWord(at) && !draft.followsComma(at);
    }

    private boolean setIfKnown(int from, int to, @Nullable String canonical) {
        if (canonical == null) {
            return false;
        }
        draft.merge(from, to, canonical, TokenKind.WORD);
        return true;
    }

    /** Fazlur Rahman and Nazrul Islam have the article at the end of the word before it. */
    private boolean splitJoined(int at, String word) {
        int length = word.length() - ARTICLE;
        boolean isJoined =
                length >= SHORTEST_BEFORE_ARTICLE
                        && (word.endsWith("ul") || word.endsWith("ur"))
                        && follows(at + 1)
                        && isAfterJoined(draft.word(at + 1), word.charAt(length + 1))
                        && !NOT_JOINED.contains(word)
                        && draft.size() < NameNormaliser.MOST_TOKENS;
        if (isJoined) {
            draft.split(at, length, TokenKind.WORD, word.substring(0, length));
            draft.set(at + 1, "al", TokenKind.PARTICLE);
        }
        return isJoined;
    }

    /** The article takes the sound of an r, as it does of other letters, which Urdu shows least. */
    private static boolean isAfterJoined(String word, char article) {
        boolean assimilates = word.startsWith("r");
        return assimilates == (article == 'r')
                && (BEFORE_JOINED.contains(word) || CompoundWord.isServed(word));
    }

    private void splitArticle(int at, String word) {
        if ((word.startsWith("al") || word.startsWith("el"))
                && AFTER_ARTICLE.contains(word.substring(ARTICLE))
                && draft.size() < NameNormaliser.MOST_TOKENS) {
            draft.split(at, ARTICLE, TokenKind.PARTICLE, "al");
        }
    }
}
