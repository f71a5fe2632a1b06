package io.listwarden.sync.source.own;

import io.listwarden.contracts.party.ListIds;
import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.ListSource;
import io.listwarden.sync.source.SourceDescriptor;
import io.listwarden.sync.source.SourceDescriptor.CarriedList;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An operator's definition of an own list.
 *
 * @param listId the list, and its document; {@code own-…}
 * @param title who keeps the list, as it is shown
 * @param format of its document
 * @param url where the document is fetched; one that stands for uploading if it is brought
 * @param columns of a table: which columns hold what, by their headers; a name at least
 * @param delimiter of a table: what stands between two cells
 * @param separator of a table: what stands between two values in one cell; empty if there is one
 *     value only
 * @param kind what a party is where the table does not say
 * @param datePatterns in which dates are written besides {@code YYYY}, {@code YYYY-MM} and {@code
 *     YYYY-MM-DD}, for example {@code dd/MM/yyyy}
 * @param refreshEvery time between fetches
 * @param maxBytes largest document accepted
 * @param expectedMinimum parties in the smallest healthy document
 * @param expectedMaximum parties in the largest healthy document
 * @param maximumRemovedShare largest share of parties that may go at once, 0 to 1
 */
public record OwnList(
        String listId,
        String title,
        Format format,
        URI url,
        Map<OwnField, List<String>> columns,
        char delimiter,
        String separator,
        PartyKind kind,
        List<String> datePatterns,
        Duration refreshEvery,
        long maxBytes,
        int expectedMinimum,
        int expectedMaximum,
        double maximumRemovedShare) {
    /** What the document of an own list is. */
    public enum Format {
        CSV,
        /** Entities of the FollowTheMoney model, one JSON object a line. */
        FTM
    }

    /**
     * @throws IllegalArgumentException naming the setting that makes no sense
     */
    public OwnList {
        columns = Map.copyOf(columns);
        datePatterns = List.copyOf(datePatterns);
        require(ListIds.isOwn(listId), "an own list has an id of the form own-…, not " + listId);
        require(!title.isBlank(), "title is blank");
        require(
                format == Format.FTM || !columns.getOrDefault(OwnField.NAME, List.of()).isEmpty(),
                "columns names no column that holds the name");
        require(
                format == Format.CSV || columns.isEmpty(),
                "columns are those of a table, and the format is ftm");
        require(
                delimiter != '"' && delimiter != '\n' && delimiter != '\r',
                "delimiter is a quote or a line end");
        var ignored = new OwnDates(datePatterns);
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** How the list is read. */
    public ListSource source() {
        return switch (format) {
            case CSV -> new OwnCsvSource(this);
            case FTM -> new OwnFollowTheMoneySource(this);
        };
    }

    SourceDescriptor descriptor() {
        return new SourceDescriptor(
                listId,
                format == Format.CSV ? "csv" : "ftm",
                title,
                url,
                List.of(new CarriedList(listId, title)),
                refreshEvery,
                maxBytes,
                Duration.ofMinutes(5),
                expectedMinimum,
                expectedMaximum,
                maximumRemovedShare,
                SourceDescriptor.LIST_OF_ITS_OWN,
                1);
    }
}
