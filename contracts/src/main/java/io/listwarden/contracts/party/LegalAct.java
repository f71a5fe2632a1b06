package io.listwarden.contracts.party;

import org.jspecify.annotations.Nullable;

/**
 * The act by which a party stands on a list.
 *
 * @param id the publisher's own id of the act, if it has one
 * @param title number and title as published
 * @param programme the sanctions programme, if given
 * @param url where the text of the act is, if given
 * @param details the publisher's other fields: type, organisation, dates
 */
public record LegalAct(
        @Nullable String id,
        String title,
        @Nullable String programme,
        @Nullable String url,
        Details details) {}
