package io.listwarden.sync.source.us.ofac;

import io.listwarden.contracts.party.IdentifierType;
import io.listwarden.contracts.party.NameType;
import io.listwarden.sync.source.reference.Countries;
import io.listwarden.sync.source.us.IdVocabulary;
import io.listwarden.sync.source.us.IdVocabulary.Meaning;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthDateItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.BirthPlaceItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.CitizenshipItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.LinkItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NationalityItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.NumberItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.ProseItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.StatementItem;
import io.listwarden.sync.source.us.ofac.RemarkItem.WeakNameItem;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what an item of the remarks says, by the label at its beginning. The delimited files
 * have columns for little else than names and addresses; the remarks say the rest, in the order of
 * label, value, country and dates. What has no label is prose.
 */
final class RemarkMiner {
    private static final Pattern ALTERNATIVE = Pattern.compile("[Aa]lt\\. (?=\\S)");
    private static final Pattern QUOTED_NAME =
            Pattern.compile("(?<type>[afn])\\.k\\.a\\. '(?<name>.+)'", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("Linked To: (.+)", Pattern.DOTALL);

    private static final String DATE = "(?:\\d{1,2} )?(?:[A-Z][a-z]{2} )?\\d{4}";
    private static final String DATES = DATE + "(?: to " + DATE + ")?";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<number>\\S.*?)(?: \\((?<country>[^()]+)\\))?(?: issued (?<issued>"
                            + DATES
                            + "))?(?: expires (?<expires>"
                            + DATES
                            + "))?");

    /** Two words in lower case: a sentence about a document, not its number. */
    private static final Pattern SENTENCE = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,} \\p{Ll}{2,}");

    /** The value behind a label that we only guess is short and begins with its digits. */
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("[A-Z]{0,4}[ /.-]?\\d[\\w/.-]{2,40}(?: \\([^()]+\\))?");

    /** Older entries have numbers of telephones in their prose; they identify nobody. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?i)(?:tele)?(?:phone|fax|telex|mobile)\\b.*", Pattern.DOTALL);

    private static final int LONGEST_LABEL = 16;

    /** The publisher writes countries in full; two or three letters are somebody's register. */
    private static final int LONGEST_CODE = 3;

    private RemarkMiner() {}

    /** What the item says. */
    static RemarkItem read(String item) {
        return labelled(withoutAlternative(item)).orElseGet(() -> new ProseItem(item));
    }

    /**
     * The label of an item that is prose to us and looks as if the publisher had a new kind of
     * number, or empty.
     */
    static Optional<String> unknownLabel(String item) {
        String text = withoutAlternative(item);
        if (TELEPHONE.matcher(text).matches() || text.indexOf(':') >= 0) {
            return Optional.empty();
        }
        return label(text, IdVocabulary::guessed)
                .filter(it -> PLAIN_NUMBER.matcher(it.value()).matches())
                .map(Labelled::label);
    }

    /** A further item of a kind says so, and means the same. */
    private static String withoutAlternative(String item) {
        Matcher alternative = ALTERNATIVE.matcher(item);
        return alternative.lookingAt() ? item.substring(alternative.end()) : item;
    }

    static boolean opensQuotedName(String item) {
        return item.length() > 7
                && QUOTED_NAME.matcher(item + "'").matches()
                && !item.endsWith("'");
    }

    private static Optional<RemarkItem> labelled(String text) {
        int space = text.indexOf(' ');
        String value = space < 0 ? "" : text.substring(space + 1).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.substring(0, space)) {
            case "DOB" -> Optional.of(new BirthDateItem(value));
            case "POB" -> Optional.of(new BirthPlaceItem(value));
            case "nationality" -> country(value, NationalityItem::new);
            case "citizen" -> country(value, CitizenshipItem::new);
            case "a.k.a.", "f.k.a.", "n.k.a." -> quotedName(text);
            default -> link(text).or(() -> byVocabulary(text));
        };
    }

    /** "possibly Palestinian" and the like is a remark about a nationality. */
    private static Optional<RemarkItem> country(
            String value, Function<String, RemarkItem> statement) {
        boolean name = Character.isUpperCase(value.charAt(0)) && value.indexOf(';') < 0;
        return name ? Optional.of(statement.apply(value)) : Optional.empty();
    }

    private static Optional<RemarkItem> quotedName(String text) {
        Matcher name = QUOTED_NAME.matcher(text);
        return name.matches() && !name.group("name").isBlank()
                ? Optional.of(new WeakNameItem(type(name.group("type")), name.group("name")))
                : Optional.empty();
    }

    private static NameType type(String letter) {
        return switch (letter) {
            case "f" -> NameType.FORMERLY_KNOWN_AS;
            case "n" -> NameType.NOW_KNOWN_AS;
            default -> NameType.ALIAS;
        };
    }

    private static Optional<RemarkItem> link(String text) {
        Matcher link = LINK.matcher(text);
        return link.matches() && !link.group(1).isBlank()
                ? Optional.of(new LinkItem(link.group(1)))
                : Optional.empty();
    }

    /**
     * An item taken apart.
     *
     * @param label the longest beginning of the item that is a word for a type
     */
    private record Labelled(String label, Meaning meaning, String value) {}

    private static Optional<RemarkItem> byVocabulary(String text) {
        return label(text, IdVocabulary::known).flatMap(RemarkMiner::item);
    }

    private static Optional<Labelled> label(
            String text, Function<String, Optional<Meaning>> vocabulary) {
        Optional<Labelled> longest = Optional.empty();
        int end = text.indexOf(' ');
        for (int words = 1; words <= LONGEST_LABEL && end > 0; words++) {
            String label = text.substring(0, end);
            String value = text.substring(end + 1).strip();
            Optional<Labelled> found =
                    vocabulary.apply(label).map(it -> new Labelled(label, it, value));
            if (found.isPresent() && !value.isEmpty()) {
                longest = found;
            }
            end = text.indexOf(' ', end + 1);
        }
        return longest;
    }

    private static Optional<RemarkItem> item(Labelled item) {
        return switch (item.meaning()) {
            case Meaning.OfNumber number -> number(item, number.type());
            case Meaning.OfGender ignored -> statement(item);
            case Meaning.Fact ignored -> statement(item);
        };
    }

    private static Optional<RemarkItem> statement(Labelled item) {
        return Optional.of(new StatementItem(item.label(), item.value()));
    }

    private static Optional<RemarkItem> number(Labelled item, IdentifierType type) {
        Matcher form = NUMBER.matcher(item.value());
        if (!form.matches() || SENTENCE.matcher(form.group("number")).find()) {
            return Optional.empty();
        }
        String country = form.group("country");
        boolean named = country != null && isCountry(country);
        String number =
                country == null || named
                        ? form.group("number")
                        : form.group("number") + " (" + country + ")";
        return Optional.of(
                new NumberItem(
                        item.label(),
                        type,
                        number,
                        named ? country : null,
                        form.group("issued"),
                        form.group("expires")));
    }

    /** A town in brackets belongs to the number: registers of many places count on their own. */
    private static boolean isCountry(String text) {
        return text.length() > LONGEST_CODE && Countries.named(text).isPresent();
    }
}
