package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.NameType;

import org.jspecify.annotations.Nullable;

/** What one item of the remarks says, in words that no other format knows of. */
sealed interface RemarkItem {
    /** A date of birth. */
    record BirthDateItem(String text) implements RemarkItem {}

    /** A place of birth. */
    record BirthPlaceItem(String text) implements RemarkItem {}

    /** A nationality, by the country's name. */
    record NationalityItem(String text) implements RemarkItem {}

    /** A citizenship, by the country's name. */
    record CitizenshipItem(String text) implements RemarkItem {}

    /** A weak alias: the publisher quotes those, and writes them nowhere else. */
    record WeakNameItem(NameType type, String text) implements RemarkItem {}

    /**
     * A number.
     *
     * @param label the publisher's word for its type
     * @param country the name of the issuing country, if there is one
     * @param issued as published, if there is a date
     * @param expires as published, if there is a date
     */
    record NumberItem(
            String label,
            IdentifierType type,
            String number,
            @Nullable String country,
            @Nullable String issued,
            @Nullable String expires)
            implements RemarkItem {}

    /** Something else under a label of the publisher's; the gender among it. */
    record StatementItem(String label, String value) implements RemarkItem {}

    /** Another party that this one is listed for. */
    record LinkItem(String party) implements RemarkItem {}

    /** A sentence or a piece of one. */
    record ProseItem(String text) implements RemarkItem {}
}
