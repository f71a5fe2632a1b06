package io.listwarden.sync.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decides list by list whether a document is believable.
 *
 * <p>The number of parties is judged for the whole document, because that is what a cut shortens;
 * what was removed, dates and fill rates are judged list by list, so that one damaged list does not
 * hold up the others; unless they lose parties too, because a document that was cut between two
 * records takes more from one list than from another.
 */
public final class Gate {
    /** In a document of many lists a list of three may lose one without anybody being called. */
    private static final int REMOVALS_THAT_NEED_NO_QUESTION = 4;

    /**
     * Another publisher's copy of a list is of another day and has its own gaps, so that a list may
     * differ much from it; where most of a list of some length would go, a person has to look.
     */
    private static final double REMOVED_AT_A_TAKEOVER = 0.5;

    private static final int FEWEST_COMPARED_AT_A_TAKEOVER = 100;

    /** A field that fewer parties have says nothing when it goes. */
    private static final int FEWEST_FILLED = 20;

    private static final double SMALLEST_FILL_SHARE = 0.05;

    private Gate() {}

    /** Judges all lists of one document. */
    public static Verdict judge(GateLimits limits, List<Candidate> lists) {
        List<String> ofDocument = documentFindings(limits, lists);
        boolean oneOfMany = lists.size() > 1;
        Optional<String> shrunken =
                lists.stream()
                        .filter(list -> losesTooMany(limits, list, oneOfMany))
                        .map(Candidate::listId)
                        .findFirst();
        SortedMap<String, List<String>> findings = new TreeMap<>();
        for (Candidate list : lists) {
            List<String> all = new ArrayList<>(ofDocument);
            all.addAll(listFindings(limits, list, oneOfMany));
            shrunken.filter(_ -> all.isEmpty() && losesAny(list) && !list.takenOver())
                    .ifPresent(other -> all.add(losesWith(list, other)));
            if (!all.isEmpty()) {
                findings.put(list.listId(), List.copyOf(all));
            }
        }
        return new Verdict(findings);
    }

    private static List<String> documentFindings(GateLimits limits, List<Candidate> lists) {
        int parties = lists.stream().mapToInt(list -> list.keys().size()).sum();
        if (parties < limits.expectedMinimum()) {
            return List.of(
                    "the document holds %d parties, fewer than the %d expected at least"
                            .formatted(parties, limits.expectedMinimum()));
        }
        if (parties > limits.expectedMaximum()) {
            return List.of(
                    "the document holds %d parties, more than the %d expected at most"
                            .formatted(parties, limits.expectedMaximum()));
        }
        return List.of();
    }

    private static List<String> listFindings(GateLimits limits, Candidate list, boolean oneOfMany) {
        Candidate.Served served = list.served();
        if (served == null) {
            return List.of();
        }
        return Stream.of(
                        removals(limits, list, served, oneOfMany),
                        olderThanServed(list, served),
                        emptiedFields(list, served))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> removals(
            GateLimits limits, Candidate list, Candidate.Served served, boolean oneOfMany) {
        if (!losesTooMany(limits, list, oneOfMany)) {
            return List.of();
        }
        int before = served.keys().size();
        int removed = list.removed();
        return List.of(
                "%d of %d parties would be removed (%s), more than the %s allowed"
                        .formatted(
                                removed,
                                before,
                                percent(removed, before),
                                percent(
                                        list.takenOver()
                                                ? REMOVED_AT_A_TAKEOVER
                                                : limits.maximumRemovedShare())));
    }

    private static boolean losesTooMany(GateLimits limits, Candidate list, boolean oneOfMany) {
        if (list.served() == null || !losesAny(list)) {
            return false;
        }
        int before = list.served().keys().size();
        if (list.takenOver()) {
            return list.keys().isEmpty()
                    || (before >= FEWEST_COMPARED_AT_A_TAKEOVER
                            && list.removed() > REMOVED_AT_A_TAKEOVER * before);
        }
        boolean tooMany = list.removed() > limits.maximumRemovedShare() * before;
        boolean few = oneOfMany && list.removed() <= REMOVALS_THAT_NEED_NO_QUESTION;
        return list.keys().isEmpty() || (tooMany && !few);
    }

    private static boolean losesAny(Candidate list) {
        return list.removed() > 0;
    }

    private static String losesWith(Candidate list, String other) {
        return "%d parties would be removed while %s, of the same document, loses too many"
                .formatted(list.removed(), other);
    }

    private static List<String> olderThanServed(Candidate list, Candidate.Served served) {
        if (list.sourceDate() == null
                || served.sourceDate() == null
                || !list.sourceDate().isBefore(served.sourceDate())) {
            return List.of();
        }
        return List.of(
                "the publication date %s is before that of the version that is served, %s"
                        .formatted(list.sourceDate(), served.sourceDate()));
    }

    private static List<String> emptiedFields(Candidate list, Candidate.Served served) {
        List<String> findings = new ArrayList<>();
        int before = served.keys().size();
        int now = list.keys().size();
        served.fillRates()
                .filled()
                .forEach(
                        (field, filledBefore) -> {
                            int filledNow = list.fillRates().of(field);
                            boolean mattered =
                                    filledBefore >= FEWEST_FILLED
                                            && filledBefore >= SMALLEST_FILL_SHARE * before;
                            if (mattered
                                    && now > 0
                                    && 2.0 * filledNow / now < (double) filledBefore / before) {
                                findings.add(
                                        "parties with %s fell from %s to %s"
                                                .formatted(
                                                        field,
                                                        percent(filledBefore, before),
                                                        percent(filledNow, now)));
                            }
                        });
        return findings;
    }

    private static String percent(int part, int whole) {
        return percent((double) part / whole);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
