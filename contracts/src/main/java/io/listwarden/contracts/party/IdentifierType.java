package io.listwarden.contracts.party;

/** What a number identifies its bearer by. */
public enum IdentifierType {
    PASSPORT,
    NATIONAL_ID,
    REGISTRATION,
    TAX,
    /** Number of a ship, or of a company, of the International Maritime Organization. */
    IMO,
    /** Legal Entity Identifier, ISO 17442. */
    LEI,
    /** Business Identifier Code, ISO 9362. */
    BIC,
    /** International Securities Identification Number, ISO 6166. */
    ISIN,
    /** Address on a crypto currency's ledger. */
    CRYPTO,
    OTHER
}
