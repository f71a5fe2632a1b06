package io.listwarden.contracts.name;

import io.listwarden.contracts.name.syllable.Origin;

/** Marks titles and particles. */
final class SmallWords {
    private static final int FEWEST_AFTER_NAMELIKE_TITLE = 2;

    private static final int SHORTEST_WITHOUT_VOWELS = 4;
    private static final int SHORTEST_AFTER_ARTICLE = 3;

    private final Draft draft;

    private SmallWords(Draft draft) {
        this.draft = draft;
    }

    static void mark(Draft draft) {
        SmallWords words = new SmallWords(draft);
        words.joinSlashed();
        for (int at = 0; at < draft.size(); at++) {
            words.mark(at);
        }
    }

    private void mark(int at) {
        Lexeme lexeme = lexeme(at);
        Lexeme.Title title = lexeme.title();
        Lexeme.Particle particle = lexeme.particle();
        if (title != null && isTitle(title.place(), at)) {
            draft.set(at, title.text(), TokenKind.TITLE);
        } else if (particle != null && isParticle(particle.place(), at) && !isSyllable(at)) {
            draft.set(at, particle.text(), TokenKind.PARTICLE);
        }
    }

    /** M/V and M/T before a ship's name. */
    private void joinSlashed() {
        if (draft.isInitial(0) && draft.isInitial(1) && draft.isFollowedBy(0, "/")) {
            String together = draft.word(0) + draft.word(1);
            Lexeme.Title title = Lexicon.of(together).title();
            if (title != null && title.place() == Lexeme.Title.Place.OF_SHIPS && draft.isWord(2)) {
                draft.merge(0, 2, title.text(), TokenKind.TITLE);
            }
        }
    }

    private Lexeme lexeme(int at) {
        return switch (draft.kind(at)) {
            case WORD, INITIAL -> {
                Lexeme written = written(at);
                yield written == Lexeme.NONE ? Lexicon.of(draft.word(at)) : written;
            }
            case NUMBER, LEGAL_FORM, TITLE, PARTICLE -> Lexeme.NONE;
        };
    }

    /** What a word is without whose vowels it might be another one: ملا is a mullah, ml is not. */
    private Lexeme written(int at) {
        return draft.isWithoutVowels(at) ? Lexicon.of(draft.written(at)) : Lexeme.NONE;
    }

    private boolean isTitle(Lexeme.Title.Place place, int at) {
        return switch (place) {
            case ANYWHERE -> !mayBeAnythingElse(at);
            case BEFORE_A_NAME -> draft.isWord(at + 1) && !draft.followsComma(at + 1);
            case BEFORE_TWO_NAMES -> isBeforeTwoNames(at, at) && !Bearer.isFirm(draft);
            case BEFORE_A_TITLE -> isBeforeATitle(at) && !Bearer.isFirm(draft);
            case OF_SHIPS -> at == 0 && draft.isWord(1) && !draft.followsComma(1);
        };
    }

    /** Two or three consonants of Arabic or Hebrew are a word whose vowels are not known. */
    private boolean mayBeAnythingElse(int at) {
        return draft.word(at).length() < SHORTEST_WITHOUT_VOWELS && draft.isWithoutVowels(at);
    }

    private boolean isBeforeATitle(int at) {
        return draft.isWord(at + 1)
                && lexeme(at + 1).title() != null
                && isBeforeTwoNames(at, at + 1);
    }

    /** Whether only titles stand before the words of a title, and two names after them. */
    private boolean isBeforeTwoNames(int first, int last) {
        if (first > 0 && draft.kind(first - 1) != TokenKind.TITLE && !draft.followsComma(first)) {
            return false;
        }
        int names = 0;
        for (int i = 0; i < draft.size(); i++) {
            if ((i < first || i > last) && draft.kind(i) == TokenKind.WORD) {
                names++;
            }
        }
        return names >= FEWEST_AFTER_NAMELIKE_TITLE
                && draft.isWord(last + 1)
                && !draft.followsComma(last + 1);
    }

    private boolean isParticle(Lexeme.Particle.Place place, int at) {
        return switch (place) {
            case ANYWHERE -> true;
            case INSIDE -> isInside(at);
            case INSIDE_OF_FIRMS -> isInside(at) && (hasArticle() || Bearer.isFirm(draft));
            case INSIDE_WITHOUT_DOT -> isInside(at) && !isAmongInitials(at);
            case INSIDE_LINKING -> isInside(at) && isLinking(at);
            case BEFORE_ITS_SOUND -> isBeforeItsSound(at);
        };
    }

    /** Bin, Da and Do are given names of Chinese and Koreans: Wang Bin. */
    private boolean isSyllable(int at) {
        return draft.isWord(at) && Origin.of(draft.tokens()).isSyllable(draft.word(at));
    }

    private boolean isAmongInitials(int at) {
        return draft.isFollowedBy(at, ".") || draft.isInitial(at - 1) || draft.isInitial(at + 1);
    }

    /** A lone letter that is small, or tied to the word before it: Lashkar-e-Tayyiba. */
    private boolean isLinking(int at) {
        return draft.isSmallAmongCapitals(at) || draft.followsHyphen(at);
    }

    private boolean hasArticle() {
        return draft.tokens().stream().anyMatch(token -> token.text().equals("al"));
    }

    private boolean isBeforeItsSound(int at) {
        return draft.isWord(at + 1)
                && draft.word(at + 1).length() >= SHORTEST_AFTER_ARTICLE
                && draft.word(at + 1).startsWith(sound(draft.word(at)))
                && Lexicon.of(draft.word(at + 1)).noun() == null;
    }

    /** The consonants of an assimilated article: sh of ash, r of er. */
    private static String sound(String article) {
        return article.substring(1);
    }

    /**
     * Whether names stand on both sides; in an inverted name the end goes on at the beginning: LE
     * PEN, Marine and SILVA, Joao da.
     */
    private boolean isInside(int at) {
        boolean before = at > 0 && !draft.followsComma(at);
        boolean after = at + 1 < draft.size() && !draft.followsComma(at + 1);
        return before && after || (before || after) && draft.isInverted();
    }
}
