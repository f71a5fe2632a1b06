package io.listwarden.sync.settings;

import io.listwarden.contracts.party.PartyKind;
import io.listwarden.sync.source.own.OwnField;
import io.listwarden.sync.source.own.OwnList;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An operator's own list under {@code listwarden.own-lists.<id>}; the id begins with {@code own-}.
 *
 * @param title who keeps the list, as it is shown; the id if it is not set
 * @param format {@code csv} or {@code ftm}, FollowTheMoney entities as JSON lines
 * @param url where the document is fetched; if it is not set, operators bring it
 * @param columns of a table: which columns hold what, by their headers
 * @param delimiter of a table: the sign between two cells
 * @param separator of a table: what stands between two values in one cell; empty for one value only
 * @param kind what a party is where the table does not say
 * @param datePatterns in which dates are written besides those of ISO 8601, as {@code dd/MM/yyyy}
 * @param refreshEvery time between fetches
 * @param maxSize largest document accepted
 * @param expectedMinimum parties in the smallest document that is believed
 * @param expectedMaximum parties in the largest document that is believed
 * @param maximumRemovedShare largest share of parties that may go at once, 0 to 1
 */
public record OwnListSettings(
        @Nullable String title,
        @DefaultValue("csv") OwnList.Format format,
        @Nullable String url,
        @DefaultValue Map<OwnField, List<String>> columns,
        @DefaultValue(",") String delimiter,
        @DefaultValue(";") String separator,
        @DefaultValue("unknown") PartyKind kind,
        @DefaultValue List<String> datePatterns,
        @DefaultValue("6h") Duration refreshEvery,
        @DefaultValue("64MB") DataSize maxSize,
        @DefaultValue("1") int expectedMinimum,
        @DefaultValue("1000000") int expectedMaximum,
        @DefaultValue("0.5") double maximumRemovedShare) {
    /** Brought lists are as old as they are; they count as stale after three of these. */
    private static final Duration WHEN_BROUGHT = Duration.ofDays(365);

    /**
     * The list's definition.
     *
     * @throws SettingsException naming the list, if it makes no sense
     */
    public OwnList definition(String listId) {
        try {
            if (delimiter.length() != 1) {
                throw new IllegalArgumentException("delimiter is not one sign: " + delimiter);
            }
            return new OwnList(
                    listId,
                    title == null ? listId : title,
                    format,
                    url == null ? DocumentSettings.UPLOADED : DocumentSettings.address(url),
                    columns,
                    delimiter.charAt(0),
                    separator,
                    kind,
                    datePatterns,
                    url == null ? WHEN_BROUGHT : refreshEvery,
                    maxSize.toBytes(),
                    expectedMinimum,
                    expectedMaximum,
                    maximumRemovedShare);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    "listwarden.own-lists.%s: %s".formatted(listId, e.getMessage()), e);
        }
    }
}
