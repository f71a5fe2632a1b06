package io.listwarden.contracts.name;

import io.listwarden.contracts.name.script.Script;

import java.util.List;

/** A name while the parts of its tokens are being made out. */
final class Draft {
    private final String text;
    private final List<Token> tokens;

    /**
     * @param tokens words, numbers and initials of the text, in order; they are changed
     */
    Draft(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    String word(int at) {
        return tokens.get(at).text();
    }

    /** A token as the text has it. */
    String written(int at) {
        return tokens.get(at).in(text);
    }

    TokenKind kind(int at) {
        return tokens.get(at).kind();
    }

    boolean isWord(int at) {
        return at >= 0 && at < size() && kind(at) == TokenKind.WORD;
    }

    boolean isInitial(int at) {
        return at >= 0 && at < size() && kind(at) == TokenKind.INITIAL;
    }

    /** Makes one token of those from {@code from} to {@code to}, exclusive. */
    void merge(int from, int to, String word, TokenKind kind) {
        Token merged = new Token(word, kind, tokens.get(from).start(), tokens.get(to - 1).end());
        tokens.set(from, merged);
        tokens.subList(from + 1, to).clear();
    }

    void set(int at, String word, TokenKind kind) {
        merge(at, at + 1, word, kind);
    }

    /** Makes two tokens of one, of whose letters the first takes {@code length}. */
    void split(int at, int length, TokenKind first, String firstWord) {
        Token whole = tokens.get(at);
        boolean letterByLetter = whole.end() - whole.start() == whole.text().length();
        int cut = letterByLetter ? whole.start() + length : whole.end();
        tokens.set(at, new Token(firstWord, first, whole.start(), cut));
        int rest = letterByLetter ? cut : whole.start();
        tokens.add(
                at + 1, new Token(whole.text().substring(length), whole.kind(), rest, whole.end()));
    }

    /** Whether the name says something besides legal forms, titles and particles. */
    boolean names() {
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD, NUMBER, INITIAL -> {
                    return true;
                }
                case LEGAL_FORM, TITLE, PARTICLE -> {}
            }
        }
        return false;
    }

    /** Whether there is a comma between a token and the one before it. */
    boolean followsComma(int at) {
        return at > 0 && at < size() && comma(tokens.get(at - 1).end(), tokens.get(at).start());
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",،、，".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some signs stands directly behind a token. */
    boolean isFollowedBy(int at, String signs) {
        int end = tokens.get(at).end();
        return end < text.length() && signs.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether the family name comes first, with a comma after it. */
    boolean isInverted() {
        for (int at = 1; at < size(); at++) {
            if (followsComma(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is written as names are: one capital and small letters. */
    boolean isCapitalised(int at) {
        Token token = tokens.get(at);
        return Character.isUpperCase(text.charAt(token.start()))
                && Character.isLowerCase(text.charAt(token.end() - 1));
    }

    /** Whether a token begins and ends with a capital: PAT, PrAT. */
    boolean isInCapitals(int at) {
        Token token = tokens.get(at);
        return Character.isUpperCase(text.charAt(token.start()))
                && Character.isUpperCase(text.charAt(token.end() - 1));
    }

    /** Whether a quotation mark, or a word with small letters, comes after a token. */
    boolean contrasts(int at) {
        if (at + 1 >= size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        for (int i = tokens.get(at).end(); i < next.start(); i++) {
            if ("\"«“”„‟".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return hasSmallLetter(next);
    }

    private boolean hasSmallLetter(Token token) {
        for (int i = token.start(); i < token.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hyphen stands directly before a token. */
    boolean followsHyphen(int at) {
        int start = tokens.get(at).start();
        return start > 0 && text.charAt(start - 1) == '-';
    }

    /** Whether a token is written small where the text begins with a capital. */
    boolean isSmallAmongCapitals(int at) {
        return !Character.isUpperCase(text.charAt(tokens.get(at).start()))
                && Character.isUpperCase(text.charAt(tokens.getFirst().start()));
    }

    /** Whether all is written in scripts whose letters are known without asking ICU. */
    boolean hasTablesForAll() {
        for (int at = 0; at < size(); at++) {
            if (!Script.of(text.codePointAt(tokens.get(at).start())).hasTable()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is written in a script that leaves most vowels out. */
    boolean isWithoutVowels(int at) {
        return switch (Script.of(text.codePointAt(tokens.get(at).start()))) {
            case ARABIC, HEBREW -> true;
            case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, HANGUL, KANA, HAN, OTHER -> false;
        };
    }

    /** Whether dots or slashes stand between, or a dot behind, the letters of some tokens. */
    boolean isDotted(int from, int to) {
        if (isFollowedBy(to - 1, ".")) {
            return true;
        }
        for (int i = tokens.get(from).start(); i < tokens.get(to - 1).end(); i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }
}
