package io.listwarden.contracts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads numbers in words and Roman numerals, and drops the word number before a number. */
final class Numbers {
    private static final Set<String> NUMBER_SIGNS =
            Set.of("no", "nr", "num", "number", "nummer", "numero", "nro", "nomer", "hao");

    private static final String DEGREE_SIGNS = "°º";

    /** Numerals that are as often an initial or a name: Hussain V, XI Jinping. */
    private static final Map<String, String> AT_THE_END =
            Map.of("i", "1", "v", "5", "vi", "6", "x", "10", "xi", "11");

    private final Draft draft;

    private Numbers(Draft draft) {
        this.draft = draft;
    }

    static void read(Draft draft) {
        Numbers numbers = new Numbers(draft);
        for (int at = 0; at < draft.size(); at++) {
            numbers.readWord(at);
        }
        for (int at = 0; at + 1 < draft.size(); at++) {
            numbers.readSign(at);
            numbers.readTens(at);
        }
    }

    /**
     * The tokens of a name with its last one as a number, where a numeral in capitals stands behind
     * a word as in MARS VI; empty where none does.
     */
    static List<Token> endingInNumber(String text, List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 1 || !AT_THE_END.containsKey(tokens.get(last).text())) {
            return List.of();
        }
        Draft draft = new Draft(text, new ArrayList<>(tokens));
        boolean numeral =
                (draft.isWord(last) || draft.isInitial(last))
                        && draft.isWord(last - 1)
                        && draft.isInCapitals(last)
                        && !draft.followsComma(last)
                        && !draft.isFollowedBy(last, ".");
        if (!numeral) {
            return List.of();
        }
        draft.set(last, AT_THE_END.getOrDefault(draft.word(last), ""), TokenKind.NUMBER);
        return draft.tokens();
    }

    private void readWord(int at) {
        if (!draft.isWord(at)) {
            return;
        }
        Lexeme.NumberWord number = Lexicon.of(draft.word(at)).number();
        if (number != null && draft.size() > 1 && isUsed(number, at)) {
            draft.set(at, number.digits(), TokenKind.NUMBER);
        }
    }

    private boolean isUsed(Lexeme.NumberWord number, int at) {
        return switch (number.use()) {
            case ANYWHERE -> !Bearer.isPerson(draft, draft.size());
            case IN_CAPITALS -> draft.isInCapitals(at) && !hasInitial();
            case BESIDE_NOUN -> isBesideNoun(at);
            case BEHIND_A_NAME -> isBehindName(at);
            case IN_CAPITALS_BESIDE_NOUN -> draft.isInCapitals(at) && isBesideNoun(at);
        };
    }

    /** Robert Smith Jr, and Smith Jr, Robert; Sr Smith is a mister. */
    private boolean isBehindName(int at) {
        boolean ends = at == draft.size() - 1 || draft.followsComma(at + 1);
        return ends && draft.isWord(at - 1) && (at > 1 || draft.size() > 2);
    }

    private boolean hasInitial() {
        for (int at = 0; at < draft.size(); at++) {
            if (draft.kind(at) == TokenKind.INITIAL) {
                return true;
            }
        }
        return false;
    }

    private boolean isBesideNoun(int at) {
        return isNumbered(at - 1) || isNumbered(at + 1);
    }

    private boolean isNumbered(int at) {
        return draft.isWord(at)
                && (Lexicon.of(draft.word(at)).noun() == Lexeme.Noun.NUMBERED
                        || NUMBER_SIGNS.contains(draft.word(at)));
    }

    private void readSign(int at) {
        if (draft.kind(at + 1) == TokenKind.NUMBER && isSign(at)) {
            draft.set(at, "no", TokenKind.PARTICLE);
        }
    }

    /** Twenty-first is one number, and so is twenty one. */
    private void readTens(int at) {
        boolean areOne =
                isInWords(at)
                        && isInWords(at + 1)
                        && draft.word(at).matches("[2-9]0")
                        && draft.word(at + 1).matches("[1-9]");
        if (areOne) {
            String digits = draft.word(at).charAt(0) + draft.word(at + 1);
            draft.merge(at, at + 2, digits, TokenKind.NUMBER);
        }
    }

    private boolean isInWords(int at) {
        return draft.kind(at) == TokenKind.NUMBER
                && Character.isLetter(draft.written(at).charAt(0));
    }

    private boolean isSign(int at) {
        return switch (draft.kind(at)) {
            case WORD -> NUMBER_SIGNS.contains(draft.word(at));
            case INITIAL -> draft.word(at).equals("n") && draft.isFollowedBy(at, DEGREE_SIGNS);
            case NUMBER, LEGAL_FORM, TITLE, PARTICLE -> false;
        };
    }
}
