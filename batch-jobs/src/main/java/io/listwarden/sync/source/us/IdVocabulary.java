package io.listwarden.sync.source.us;

import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.sync.source.ResourceTable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What OFAC's words for the kinds of numbers and facts mean, which the Consolidated Screening List
 * repeats; the table {@code id-types.tsv} beside this class holds those seen in real files.
 */
public final class IdVocabulary {
    /** What an item of a type is. */
    public sealed interface Meaning {
        /** A number that identifies its bearer. */
        record OfNumber(IdentifierType type) implements Meaning {}

        /** The gender of a person. */
        record OfGender() implements Meaning {}

        /** Something else that is said of the party. */
        record Fact() implements Meaning {}
    }

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        for (String line : ResourceTable.lines(IdVocabulary.class, "id-types.tsv")) {
            int tab = line.indexOf('\t');
            MEANINGS.put(lower(line.substring(0, tab)), meaning(line.substring(tab + 1)));
        }
    }

    /** Words that only a type ends with: new currencies, directives and documents. */
    private static final Pattern CRYPTO = Pattern.compile("Digital Currency Address - \\S+");

    private static final Pattern FACT =
            Pattern.compile(
                    "(?:Listing|Effective|Purchase/Sales|Executive Order|Additional"
                            + " Sanctions|CAATSA|Secondary sanctions|Transactions"
                            + " Prohibited).*(?:[:-]|Date.*|Information)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?=.*\\p{L}{2})[^\\d]{3,80}(?:No\\.?|Number|Num\\.|#|Card|Passport|Code|ID|Certificate|Licen[cs]e|Permit)(?:"
                        + " \\([^()]+\\))?");

    private IdVocabulary() {}

    private static Meaning meaning(String word) {
        return switch (word) {
            case "GENDER" -> new Meaning.OfGender();
            case "FACT" -> new Meaning.Fact();
            case String type -> new Meaning.OfNumber(IdentifierType.valueOf(type));
        };
    }

    /** What a type means, if it is in the table. */
    public static Optional<Meaning> known(String type) {
        if (CRYPTO.matcher(type).matches()) {
            return Optional.of(new Meaning.OfNumber(IdentifierType.CRYPTO));
        }
        return Optional.ofNullable(MEANINGS.get(lower(type)));
    }

    /** What a type that is not in the table means by the look of it. */
    public static Optional<Meaning> guessed(String type) {
        if (FACT.matcher(type).matches()) {
            return Optional.of(new Meaning.Fact());
        }
        return NUMBER.matcher(type).matches()
                ? Optional.of(new Meaning.OfNumber(IdentifierType.OTHER))
                : Optional.empty();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
