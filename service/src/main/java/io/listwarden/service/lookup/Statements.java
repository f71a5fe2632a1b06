package io.listwarden.service.lookup;

import io.listwarden.contracts.api.Generation;
import io.listwarden.contracts.api.Generation.ServedList;
import io.listwarden.contracts.api.VendorHit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The outcome of a lookup as a sentence that can be filed. It says what was found where and where
 * nothing was looked for; a lookup clears nobody.
 */
final class Statements {
    private final Generation generation;

    /** What is said of the lists where all are searched, as nearly always. */
    private final String all;

    Statements(Generation generation) {
        this.generation = generation;
        this.all = names(generation.lists());
    }

    /**
     * @param asked ids of the only lists that were asked for; empty means all
     */
    String of(int matches, double threshold, Set<String> asked, List<VendorHit> vendors) {
        List<ServedList> searched =
                generation.lists().stream().filter(list -> asked.contains(list.listId())).toList();
        return outcome(matches, threshold, asked.isEmpty() ? all : names(searched))
                + notSearched(asked, searched)
                + vendors(vendors)
                + (generation.demo() ? " These are built-in sample lists, not official data." : "");
    }

    private static String names(List<ServedList> lists) {
        return lists.stream().map(Statements::name).collect(Collectors.joining(", "));
    }

    private static String outcome(int matches, double threshold, String searched) {
        if (searched.isEmpty()) {
            return "Nothing was searched.";
        }
        String found =
                switch (matches) {
                    case 0 -> "No match";
                    case 1 -> "1 match, to be judged by a person,";
                    default -> matches + " matches, to be judged by a person,";
                };
        return found + " with a score of " + threshold + " or more in " + searched + ".";
    }

    /** A vendor is told apart from a listing: most that sell surveillance are on no list. */
    private String vendors(List<VendorHit> vendors) {
        return vendors.isEmpty()
                ? ""
                : " The register of surveillance vendors, version %s, %s; that is no listing."
                        .formatted(
                                generation.registerVersion(),
                                vendors.stream()
                                        .map(Statements::vendor)
                                        .collect(Collectors.joining(" and ")));
    }

    private static String vendor(VendorHit hit) {
        return switch (hit.status()) {
            case CONFIRMED -> "has the name as one of " + hit.name();
            case POSSIBLE -> "has a name like this that may mean " + hit.name();
        };
    }

    private static String name(ServedList list) {
        return list.listId()
                + " version "
                + list.version()
                + (list.sourceDate() == null
                        ? ""
                        : " of " + list.sourceDate().atZone(ZoneOffset.UTC).toLocalDate())
                + (list.stale() ? " (stale)" : "");
    }

    private static String notSearched(Set<String> asked, List<ServedList> searched) {
        Set<String> missing = new TreeSet<>(asked);
        searched.forEach(list -> missing.remove(list.listId()));
        return missing.isEmpty()
                ? ""
                : " Not searched, because no version is loaded: "
                        + String.join(", ", missing)
                        + ".";
    }
}
