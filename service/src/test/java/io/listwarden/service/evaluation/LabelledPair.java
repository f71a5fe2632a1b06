package io.listwarden.service.evaluation;

import io.listwarden.contracts.match.Subject;
import io.listwarden.contracts.party.PartyKind;

/**
 * A question and a listed party of which it is known whether they are one.
 *
 * @param variation the class of the pair in the reports
 * @param half which half the listed party belongs to
 * @param same whether they are one
 * @param list the list of the listed party
 * @param question what is asked
 * @param listed what the list says
 */
record LabelledPair(
        String variation, Half half, boolean same, String list, Subject question, Subject listed) {
    Scored scored(double score) {
        String asked = Subjects.text(question);
        String other = Subjects.text(listed);
        PartyKind kind = listed.kind() == PartyKind.UNKNOWN ? question.kind() : listed.kind();
        return new Scored(
                variation,
                half,
                same,
                list,
                kind,
                WritingSystem.of(asked, other),
                asked,
                other,
                score);
    }
}
