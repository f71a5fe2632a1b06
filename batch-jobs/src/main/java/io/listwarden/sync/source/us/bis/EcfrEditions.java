package io.listwarden.sync.source.us.bis;

import io.listwarden.contracts.failure.MalformedListException;
import io.listwarden.sync.source.Editions;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The editions of the electronic Code of Federal Regulations: its versioner answers for every day
 * since 2017. Addresses are those of its API, version 1: {@code titles.json} says up to which day a
 * title is complete, {@code versions/title-15.json} on which days a part was changed.
 */
final class EcfrEditions implements Editions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DATE = Pattern.compile("%7Bdate%7D", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL =
            Pattern.compile("(?<api>.*/)full/[^/]+/title-(?<title>\\d{1,2})\\.xml");

    @Override
    public boolean isTemplate(URI configured) {
        return DATE.matcher(configured.toString()).find() && address(configured).isPresent();
    }

    @Override
    public URI at(URI template, LocalDate day) {
        return URI.create(DATE.matcher(template.toString()).replaceAll(day.toString()));
    }

    @Override
    public URI newest(URI template) {
        return template.resolve(parts(template).group("api") + "titles.json");
    }

    @Override
    public LocalDate newest(byte[] answer) {
        for (JsonNode title : json(answer).path("titles")) {
            if (title.path("number").asInt(0) == 15) {
                return day(title.path("up_to_date_as_of"));
            }
        }
        throw new MalformedListException("The publisher names no edition of title 15.");
    }

    @Override
    public URI changes(URI template, LocalDate from, LocalDate to) {
        Matcher parts = parts(template);
        return template.resolve(
                "%sversions/title-%s.json?part=744&issue_date%%5Bgte%%5D=%s&issue_date%%5Blte%%5D=%s"
                        .formatted(parts.group("api"), parts.group("title"), from, to));
    }

    /**
     * {@inheritDoc} Days outside of the range, which the publisher may name as well, are left out.
     */
    @Override
    public List<LocalDate> changes(byte[] answer, LocalDate from, LocalDate to) {
        JsonNode versions = json(answer).path("content_versions");
        if (!versions.isArray()) {
            throw new MalformedListException("The publisher does not say what changed when.");
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (JsonNode version : versions) {
            JsonNode issued = version.path("issue_date");
            days.add(day(issued.isMissingNode() ? version.path("date") : issued));
        }
        return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    }

    private static Matcher parts(URI template) {
        return address(template)
                .orElseThrow(() -> new IllegalArgumentException("not an address of the versioner"));
    }

    private static Optional<Matcher> address(URI template) {
        Matcher parts = FULL.matcher(template.getRawPath());
        return parts.matches() ? Optional.of(parts) : Optional.empty();
    }

    private static JsonNode json(byte[] answer) {
        try {
            return JSON.readTree(answer);
        } catch (JacksonException e) {
            throw new MalformedListException("The publisher's index of editions is not JSON.", e);
        }
    }

    private static LocalDate day(JsonNode text) {
        try {
            return LocalDate.parse(text.asString(""));
        } catch (DateTimeException e) {
            throw new MalformedListException(
                    "The publisher's index of editions holds " + text + " instead of a day.", e);
        }
    }
}
