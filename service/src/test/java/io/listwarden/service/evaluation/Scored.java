package io.listwarden.service.evaluation;

import io.listwarden.contracts.party.PartyKind;

/**
 * A labelled pair after the matcher has seen it.
 *
 * @param variation the class of the pair
 * @param half the half of the listed party, or of the question where it is no listed party's
 * @param same whether the two are one
 * @param list the list of the listed party
 * @param kind what the party is
 * @param script the writing system that is not Latin, if there is one
 * @param asked the question, to be read
 * @param listed what it was compared with, to be read
 * @param score what the matcher said, 0 to 1
 */
record Scored(
        String variation,
        Half half,
        boolean same,
        String list,
        PartyKind kind,
        WritingSystem script,
        String asked,
        String listed,
        double score) {}
