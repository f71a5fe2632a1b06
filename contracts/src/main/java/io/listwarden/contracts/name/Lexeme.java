package io.listwarden.contracts.name;

import org.jspecify.annotations.Nullable;

/**
 * What a word may be besides a name.
 *
 * @param noun whether it tells a firm, and whether such things are numbered; null if neither
 */
record Lexeme(
        @Nullable Particle particle,
        @Nullable Title title,
        @Nullable NumberWord number,
        @Nullable Noun noun) {
    static final Lexeme NONE = new Lexeme(null, null, null, null);

    /**
     * A small word such as van or bin.
     *
     * @param text its canonical spelling
     */
    record Particle(String text, Place place, Bearers bearers) {
        enum Place {
            ANYWHERE,
            /** Where a name follows it and one stands before it; elsewhere it is a name itself. */
            INSIDE,
            /** The same in the name of a firm, or with an Arabic article. */
            INSIDE_OF_FIRMS,
            /** The same without a dot behind it. */
            INSIDE_WITHOUT_DOT,
            /** The same where it is small among capitals, or behind a hyphen. */
            INSIDE_LINKING,
            /** Before a word that begins with the same consonants: the Arabic article. */
            BEFORE_ITS_SOUND
        }

        /** Whose names have it. */
        enum Bearers {
            ANY,
            PERSONS,
            FIRMS
        }
    }

    /**
     * A form of address or a rank.
     *
     * @param text its canonical spelling
     */
    record Title(String text, Place place) {
        enum Place {
            ANYWHERE,
            /** Where a name follows it. */
            BEFORE_A_NAME,
            /** Where it stands first and two names follow it. */
            BEFORE_TWO_NAMES,
            /** Where it stands first, a title follows it, and two names that. */
            BEFORE_A_TITLE,
            /** Where it stands first and a ship's name follows it. */
            OF_SHIPS;

            boolean isOfPersonsAlone() {
                return this == ANYWHERE || this == BEFORE_A_NAME;
            }
        }
    }

    /** A number in words or Roman numerals. */
    record NumberWord(String digits, Use use) {
        enum Use {
            ANYWHERE,
            /** Written in capitals. */
            IN_CAPITALS,
            /** Beside a noun of things that are numbered. */
            BESIDE_NOUN,
            /** Both. */
            IN_CAPITALS_BESIDE_NOUN,
            /** At the end of a name, or of what is before its comma. */
            BEHIND_A_NAME
        }
    }

    /** What a noun in a firm's or an authority's name tells. */
    enum Noun {
        /** Such things are numbered: factory, bureau, institute. */
        NUMBERED,
        OF_FIRMS
    }

    boolean isOfFirms() {
        return noun != null || (particle != null && particle.bearers() == Particle.Bearers.FIRMS);
    }

    boolean isOfPersons() {
        return (title != null && title.place().isOfPersonsAlone())
                || (particle != null && particle.bearers() == Particle.Bearers.PERSONS);
    }

    Lexeme and(Lexeme other) {
        return new Lexeme(
                particle == null ? other.particle : particle,
                title == null ? other.title : title,
                number == null ? other.number : number,
                noun == null ? other.noun : noun);
    }
}
