package io.listwarden.service.lookup;

import io.listwarden.contracts.api.BatchLookupAnswer;
import io.listwarden.contracts.api.BatchLookupRequest;
import io.listwarden.contracts.api.ComparisonAnswer;
import io.listwarden.contracts.api.ComparisonRequest;
import io.listwarden.contracts.api.LookupAnswer;
import io.listwarden.contracts.api.LookupRequest;
import io.listwarden.contracts.party.PartialDate;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.RequestChecks;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Objects;

/** Lookups and comparisons. */
@RestController
final class LookupController {
    private final Lookups lookups;
    private final Comparisons comparisons;

    LookupController(Lookups lookups, Comparisons comparisons) {
        this.lookups = lookups;
        this.comparisons = comparisons;
    }

    @PostMapping(path = "/v1/lookups", consumes = MediaType.APPLICATION_JSON_VALUE)
    LookupAnswer lookup(@RequestBody LookupRequest question) {
        return lookups.answer(question, new RequestChecks());
    }

    @GetMapping("/v1/lookups")
    LookupAnswer lookup(
            @RequestParam(name = "name") String name,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "birthDate", required = false) @Nullable String birthDate,
            @RequestParam(name = "country", required = false) @Nullable List<String> countries,
            @RequestParam(name = "list", required = false) @Nullable List<String> lists,
            @RequestParam(name = "includeWeakAliases", required = false) @Nullable String weak,
            @RequestParam(name = "threshold", required = false) @Nullable String threshold,
            @RequestParam(name = "limit", required = false) @Nullable String limit,
            @RequestParam(name = "profile", required = false) @Nullable String profile) {
        return lookups.answer(
                new LookupRequest(
                        name,
                        Parameters.constant("kind", kind, PartyKind.class),
                        date(birthDate),
                        Objects.requireNonNullElse(countries, List.of()),
                        List.of(),
                        List.of(),
                        Objects.requireNonNullElse(lists, List.of()),
                        Parameters.truth("includeWeakAliases", weak),
                        Parameters.fraction("threshold", threshold),
                        Parameters.number(
                                "limit",
                                limit,
                                1,
                                Questions.HIGHEST_LIMIT,
                                Questions.DEFAULT_LIMIT),
                        profile),
                new RequestChecks(LookupController::parameter));
    }

    private static String parameter(String field) {
        return field.startsWith("lists")
                ? "list"
                : field.startsWith("countries") ? "country" : field;
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.field(
                    "birthDate", "is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD");
        }
    }

    @PostMapping(path = "/v1/lookups/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    BatchLookupAnswer lookups(@RequestBody BatchLookupRequest batch) {
        return lookups.answer(batch);
    }

    @PostMapping(path = "/v1/comparisons", consumes = MediaType.APPLICATION_JSON_VALUE)
    ComparisonAnswer compare(@RequestBody ComparisonRequest request) {
        return comparisons.compare(request);
    }
}
