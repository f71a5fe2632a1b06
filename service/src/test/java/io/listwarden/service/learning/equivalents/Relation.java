package io.listwarden.service.learning.equivalents;

/** Why two words mean one thing. */
public enum Relation {
    /** Two writings of one name in Latin letters. */
    SPELLING,
    /** A short or fond form and the full name. */
    NICKNAME,
    /** The same name or word in two languages. */
    TRANSLATION,
    /** A word and what it is shortened to; also an English word in its other forms. */
    ABBREVIATION
}
