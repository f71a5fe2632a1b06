package io.listwarden.contracts.name;

/**
 * A legal form of firms.
 *
 * @param legalClass what it says of liability and capital, a token's text
 * @param place where in a name it is one
 */
record LegalForm(String legalClass, Place place) {
    /** Short forms mean something else elsewhere. */
    enum Place {
        ANYWHERE,
        AT_THE_END,
        /**
         * At either end, unless it is as short as a given name, and written as one: Ao, but AO and
         * ao.
         */
        AT_EITHER_END,
        /** At the end, with dots or a slash between its letters. */
        AT_THE_END_WITH_DOTS,
        /** At the end, unless the name reads as a person's. */
        AT_THE_END_OF_FIRMS,
        /** As that, and at the beginning if it is in capitals and what follows is not. */
        AT_EITHER_END_OF_FIRMS
    }
}
