package io.listwarden.contracts.party;

/**
 * A further record of the document that says the same party again.
 *
 * @param reason why it is the same party, in a few words
 * @param fields the fields in which the record differs from the party's first one; may be empty
 */
public record MergedRecord(String reason, Details fields) {}
