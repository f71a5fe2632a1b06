package io.listwarden.contracts.link;

import java.time.LocalDate;

/**
 * A listing that the register cites for a list that is loaded, and that the list does not carry.
 *
 * @param memberId the member
 * @param listId the list
 * @param version the list's version that was looked in
 * @param listedOn when the member was listed, as cited
 */
public record MissingListing(String memberId, String listId, int version, LocalDate listedOn) {}
