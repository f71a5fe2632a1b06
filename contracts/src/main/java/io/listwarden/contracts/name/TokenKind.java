package io.listwarden.contracts.name;

/** What part a token plays in a name. */
public enum TokenKind {
    WORD,
    /** Digits only, without leading zeros; another number means another party. */
    NUMBER,
    /** One Latin letter. */
    INITIAL,
    /** A legal form such as Ltd or OOO; the text is its class, for example {@code limited}. */
    LEGAL_FORM,
    /** A form of address or rank such as Dr or Sheikh. */
    TITLE,
    /** A small word such as al, bin, van or of; the text is its canonical spelling. */
    PARTICLE
}
