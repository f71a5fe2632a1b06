package io.listwarden.sync.source.reference;

import io.listwarden.contracts.party.Details;
import io.listwarden.contracts.party.Identifier;
import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Makes identifiers of what publishers say, and notes which of them cannot be right. */
public final class Numbers {
    private static final String CHECK_DIGIT = "checkDigit";
    private static final String DOES_NOT_HOLD = "does not hold";

    private Numbers() {}

    /**
     * An identifier as published. A vague type, such as {@link IdentifierType#OTHER} or {@link
     * IdentifierType#REGISTRATION}, gives way to one that the label names or that a value beginning
     * with {@code IMO} proves. The detail {@code checkDigit} says {@code does not hold} where the
     * kind of number has a check that the value fails. The address of a crypto currency gets the
     * details {@code currency} and, where that is known by another ticker too, {@code
     * currencyCode}.
     *
     * @param id the publisher's own id of this statement, if it has one
     * @param type what the publisher's word for the type means
     * @param value as published, not blank
     * @param country ISO 3166-1 alpha-2 of the issuer, if known
     * @param label the publisher's own word for the type
     * @param details the publisher's other fields
     */
    public static Identifier identifier(
            @Nullable String id,
            IdentifierType type,
            String value,
            @Nullable String country,
            String label,
            Details.Builder details) {
        if (type == IdentifierType.CRYPTO) {
            note(CryptoCurrency.describe(value, label, details), details);
            return new Identifier(id, type, value, country, label, details.build());
        }
        Optional<NumberKind> kind = NumberKind.of(type, value, country, label);
        note(kind.filter(it -> it.isBroken(value)).isPresent(), details);
        return new Identifier(
                id,
                kind.map(it -> it.refined(type)).orElse(type),
                value,
                country,
                label,
                details.build());
    }

    private static void note(boolean broken, Details.Builder details) {
        if (broken) {
            details.add(CHECK_DIGIT, DOES_NOT_HOLD);
        }
    }
}
