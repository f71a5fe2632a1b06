package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;

/** What a column of an own list may say of a party. */
public enum OwnField {
    /** The operator's own stable id of the party. */
    ID(null),
    /** The primary name; of several columns their texts together, as a given and a family name. */
    NAME(null),
    ALIAS(null),
    /** A name that supports a match and makes none. */
    WEAK_ALIAS(null),
    FORMER_NAME(null),
    /**
     * {@code person}, {@code organization}, {@code vessel}, {@code aircraft} or {@code unknown}.
     */
    KIND(null),
    GENDER(null),
    BIRTH_DATE(null),
    BIRTH_PLACE(null),
    NATIONALITY(null),
    CITIZENSHIP(null),
    /** The country that a party belongs to otherwise, or a vessel's flag. */
    COUNTRY(null),
    PASSPORT(IdentifierType.PASSPORT),
    NATIONAL_ID(IdentifierType.NATIONAL_ID),
    REGISTRATION(IdentifierType.REGISTRATION),
    TAX(IdentifierType.TAX),
    IMO(IdentifierType.IMO),
    LEI(IdentifierType.LEI),
    BIC(IdentifierType.BIC),
    ISIN(IdentifierType.ISIN),
    CRYPTO(IdentifierType.CRYPTO),
    OTHER_NUMBER(IdentifierType.OTHER),
    ADDRESS(null),
    PROGRAMME(null),
    LISTED_ON(null),
    ENDS_ON(null),
    REMARK(null),
    /** Where more is said of the party. */
    SOURCE(null);

    private final @Nullable IdentifierType number;

    OwnField(@Nullable IdentifierType number) {
        this.number = number;
    }

    /** What kind of number the column holds, or null if it holds none. */
    @Nullable IdentifierType number() {
        return number;
    }

    /** Whether there is one value only, in which the separator means nothing. */
    boolean isSingle() {
        return switch (this) {
            case ID, NAME, KIND, LISTED_ON, ENDS_ON, REMARK -> true;
            default -> false;
        };
    }
}
