package io.listwarden.sync.source.us;

import io.listwarden.contracts.party.Citation;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the citations of the Federal Register out of an agency's free text, such as {@code 73 FR
 * 54507 (9/22/2008), 77 FR 24587} or {@code Vol. 85, No. 228, 11/25/2020}.
 *
 * <p>The text is cut where a new citation begins, so that every word of it stays in one of the
 * pieces: what cannot be read is still there to be read by a person.
 */
public final class FederalRegisterCitations {
    private static final String JOURNAL =
            "(?<![A-Za-z])(?:F\\.?\\s?R\\.?|Fed(?:eral|\\.)?\\s*Reg(?:ister|\\.)?)(?![A-Za-z])";

    /** A volume before the journal's name, or a number directly behind it, or "Vol." and it. */
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?:(?<![\\d/-])(?<before>\\d{1,3})\\s*\\.?\\s*)"
                            + JOURNAL
                            + "|"
                            + JOURNAL
                            + "(?=\\s*\\d)"
                            + "|(?<![A-Za-z])Vol(?:ume|\\.)?\\s*(?<behind>\\d{1,3})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    /** The page comes first, or after an issue number; a date is not a page. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "^[\\s,.]*(?:No\\.?\\s*\\d+[\\s,]*(?:pp?|pgs?|pages?)\\.?\\s*|(?:pp?|pgs?|pages?)\\.?\\s*)?"
                        + "(?<page>\\d{1,3},\\d{3}|\\d{1,6})(?!\\d|/|-\\d{1,2}-)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_PAGE =
            Pattern.compile(
                    "(?<![A-Za-z])(?:pp?|pgs?|pages?)\\.?\\s*(?<page>\\d{1,6})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AMERICAN_DATE =
            Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO_DATE =
            Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern WRITTEN_DATE =
            Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?!\\d)");
    private static final Pattern OUTER = Pattern.compile("^[\\s;,]+|(?:[\\s;,]|\\s+and\\s*$)+$");

    /** The Federal Register first appeared in 1936, so a year 36 to 99 is of that century. */
    private static final int FIRST_YEAR = 36;

    private FederalRegisterCitations() {}

    /**
     * The citations in the order of the text.
     *
     * @param text as published; null and blank give no citations
     * @return one citation for each that is recognised, each with its own piece of the text; a text
     *     in which none is recognised is one citation without volume, page and date
     */
    public static List<Citation> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<MatchResult> beginnings = BEGINNING.matcher(text).results().toList();
        if (beginnings.isEmpty()) {
            return List.of(new Citation(text, null, null, null));
        }
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            int from = i == 0 ? 0 : beginnings.get(i).start();
            int to = i + 1 < beginnings.size() ? beginnings.get(i + 1).start() : text.length();
            citations.add(citation(text, from, beginnings.get(i), to));
        }
        return List.copyOf(citations);
    }

    /**
     * The citation that was published first, if any has a volume: volumes count years and pages
     * count on within a volume, so the order of the text does not matter.
     */
    public static Optional<Citation> earliest(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.volume() != null)
                .min(
                        Comparator.comparing(Citation::volume, NULLS_LAST)
                                .thenComparing(Citation::page, NULLS_LAST)
                                .thenComparing(
                                        Citation::date,
                                        Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static final Comparator<@Nullable Integer> NULLS_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    private static Citation citation(String text, int from, MatchResult beginning, int to) {
        String piece = OUTER.matcher(text.substring(from, to)).replaceAll("");
        String rest = text.substring(beginning.end(), to);
        return new Citation(piece, volume(beginning), page(beginning, rest), date(rest));
    }

    private static @Nullable Integer volume(MatchResult beginning) {
        String digits = beginning.group("before");
        if (digits == null) {
            digits = beginning.group("behind");
        }
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** "Vol. 85, No. 228" names an issue where others name a page. */
    private static @Nullable Integer page(MatchResult beginning, String rest) {
        Pattern pattern = beginning.group("behind") == null ? PAGE : NAMED_PAGE;
        Matcher page = pattern.matcher(rest);
        return page.find() ? Integer.valueOf(page.group("page").replace(",", "")) : null;
    }

    private static @Nullable LocalDate date(String rest) {
        Matcher american = AMERICAN_DATE.matcher(rest);
        if (american.find()) {
            return date(year(american.group(3)), number(american, 1), number(american, 2));
        }
        Matcher iso = ISO_DATE.matcher(rest);
        if (iso.find()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher written = WRITTEN_DATE.matcher(rest);
        return written.find()
                ? date(number(written, 3), month(written.group(1)), number(written, 2))
                : null;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < FIRST_YEAR ? 2000 + year : 1900 + year;
    }

    private static int month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** A date that does not exist is a slip of the agency's; it stays in the text. */
    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
