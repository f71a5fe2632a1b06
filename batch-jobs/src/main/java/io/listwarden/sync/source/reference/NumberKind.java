package io.listwarden.sync.source.reference;

import io.listwarden.contracts.party.IdentifierType;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of number that can be checked without asking anybody. */
enum NumberKind {
    IMO("IMO", IdentifierType.IMO, ImoNumber::holds),
    LEI("LEI|Legal Entity Identifier", IdentifierType.LEI, LettersAsNumbers::isLei),
    BIC("BIC|SWIFT", IdentifierType.BIC, BusinessIdentifierCode::holds),
    ISIN("ISIN", IdentifierType.ISIN, LettersAsNumbers::isIsin),
    IBAN("IBAN", null, LettersAsNumbers::isIban),
    INN("INN", null, RussianNumber::isInn),
    OGRN("OGRN", null, RussianNumber::isOgrn),
    SOCIAL_CREDIT_CODE("USCCC?|Social Credit Code", null, SocialCreditCode::holds),
    MMSI("MMSI", null, number -> WeightedDigits.areDigits(number, 9));

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[0-9A-Z]+");

    /** No kind of number is as long; what is longer is a sentence. */
    private static final int LONGEST = 100;

    /** What publishers leave to the label; the other types say what the number is. */
    private static final Set<IdentifierType> VAGUE =
            EnumSet.of(
                    IdentifierType.OTHER,
                    IdentifierType.REGISTRATION,
                    IdentifierType.TAX,
                    IdentifierType.NATIONAL_ID);

    private final Pattern inLabel;
    private final Pattern prefix;
    private final @Nullable IdentifierType type;
    private final Predicate<String> check;

    NumberKind(String words, @Nullable IdentifierType type, Predicate<String> check) {
        this.inLabel =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE);
        this.prefix =
                Pattern.compile(
                        "^(?:"
                                + words
                                + ")(?: (?:No\\.?|Number|Code))?(?:\\s*[:#]\\s*|\\s+|(?=[0-9]{7}$))",
                        Pattern.CASE_INSENSITIVE);
        this.type = type;
        this.check = check;
    }

    /** The kind that the type, the label or, of a Russian tax number, the country says. */
    static Optional<NumberKind> of(
            IdentifierType type, String value, @Nullable String country, String label) {
        if (!VAGUE.contains(type)) {
            return Stream.of(values()).filter(kind -> kind.type == type).findFirst();
        }
        return Stream.of(values())
                .filter(kind -> kind.inLabel.matcher(label).find())
                .findFirst()
                .or(() -> ofValue(type, value, country));
    }

    private static Optional<NumberKind> ofValue(
            IdentifierType type, String value, @Nullable String country) {
        if (type == IdentifierType.TAX) {
            return "RU".equals(country) && RussianNumber.isOfInnLength(INN.cleaned(value))
                    ? Optional.of(INN)
                    : Optional.empty();
        }
        return IMO.prefix.matcher(value.strip()).lookingAt() && IMO.check.test(IMO.cleaned(value))
                ? Optional.of(IMO)
                : Optional.empty();
    }

    /** The model's type for this kind, or the given one where it has none. */
    IdentifierType refined(IdentifierType given) {
        return type == null ? given : type;
    }

    /** Whether the value is one number of letters and digits, and not one of this kind. */
    boolean isBroken(String value) {
        String cleaned = cleaned(value);
        return LETTERS_AND_DIGITS.matcher(cleaned).matches() && !check.test(cleaned);
    }

    private String cleaned(String value) {
        if (value.length() > LONGEST) {
            return "";
        }
        String number = prefix.matcher(value.strip()).replaceFirst("");
        return BLANK.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
