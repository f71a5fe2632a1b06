package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.PartyKind;

/**
 * Somebody who is on no list, but for a namesake.
 *
 * @param variation the class of the question in the reports
 * @param kind what is said of the kind
 * @param name who is asked for
 */
record RandomQuestion(String variation, PartyKind kind, String name) {
    /** Half of the questions say what is asked for, half do not: they are classes of their own. */
    static RandomQuestion numbered(int number, String what, PartyKind kind, String name) {
        return number % 2 == 0
                ? new RandomQuestion("random " + what, kind, name)
                : new RandomQuestion("random " + what + ", kind not said", PartyKind.UNKNOWN, name);
    }
}
