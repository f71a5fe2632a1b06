package io.listwarden.contracts.vendor;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a source says of a listing, whether or not the list is loaded.
 *
 * @param list the list's id; one of ours, or of a regime that we do not load
 * @param as the name that the list publishes, or null where it is the member's own
 * @param key the publisher's key, or null
 * @param listedOn when the member was listed
 * @param removedOn when it was removed, or null
 * @param programmes sanctions programmes
 * @param citation where the listing was published
 * @param removalCitation where the removal was published, or null
 * @param seenOn when it was last seen on the list, or null
 * @param doubtful see {@link Fact}
 * @param sources see {@link Fact}
 */
public record CitedListing(
        String list,
        @Nullable String as,
        @Nullable String key,
        LocalDate listedOn,
        @Nullable LocalDate removedOn,
        List<String> programmes,
        String citation,
        @Nullable String removalCitation,
        @Nullable LocalDate seenOn,
        boolean doubtful,
        List<String> sources)
        implements Fact {
    public CitedListing {
        programmes = List.copyOf(programmes);
        sources = List.copyOf(sources);
    }

    @Override
    public CitedListing citing(List<String> ids) {
        return new CitedListing(
                list,
                as,
                key,
                listedOn,
                removedOn,
                programmes,
                citation,
                removalCitation,
                seenOn,
                doubtful,
                ids);
    }

    /** Whether it was in force on that day. */
    public boolean isInForce(LocalDate day) {
        return !listedOn.isAfter(day) && (removedOn == null || removedOn.isAfter(day));
    }
}
