package io.listwarden.sync.history;

import io.listwarden.contracts.link.PastListing;
import io.listwarden.contracts.party.PartyId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Remembers which listed parties were members of vendors' families: when a list lets a party go,
 * nothing on the list tells any more that it was there.
 */
public final class VendorListings {
    private final Database database;

    /**
     * A listed party that is a member.
     *
     * @param memberId the member
     * @param partyId the party
     * @param listedOn when it was listed, or null where the list does not say
     */
    public record Listed(String memberId, PartyId partyId, @Nullable LocalDate listedOn) {}

    private record Going(long id, String memberId, PartyId partyId, @Nullable LocalDate listedOn) {
        boolean isOf(Listed listed) {
            return memberId.equals(listed.memberId()) && partyId.equals(listed.partyId());
        }
    }

    public VendorListings(Database database) {
        this.database = database;
    }

    /**
     * Brings the memory up to date.
     *
     * @param now all listed parties that are members now
     * @param dates the date of each list that is served; other lists are left as they are
     * @param isListed whether a served list has a party; one that it has, and that is a member no
     *     more, is taken never to have been
     * @return those that are gone, the earliest first
     */
    public List<PastListing> follow(
            List<Listed> now, Map<String, LocalDate> dates, Predicate<PartyId> isListed) {
        return database.inTransaction(
                () -> {
                    Counter.CHANGE.lock(database.client());
                    Set<Listed> unknown = new LinkedHashSet<>(now);
                    for (Going going : going()) {
                        Optional<Listed> goesOn = unknown.stream().filter(going::isOf).findFirst();
                        LocalDate date = dates.get(going.partyId.listId());
                        if (goesOn.isPresent()) {
                            unknown.remove(goesOn.get());
                            date(going, goesOn.get().listedOn());
                        } else if (isListed.test(going.partyId)) {
                            forget(going);
                        } else if (date != null) {
                            end(going, date);
                        }
                    }
                    unknown.forEach(this::begin);
                    return past();
                });
    }

    private List<Going> going() {
        return database.client()
                .sql("select * from vendor_listing where gone_on is null order by id")
                .query(
                        (row, _) ->
                                new Going(
                                        row.getLong("id"),
                                        row.getString("member_id"),
                                        party(row),
                                        row.getObject("listed_on", LocalDate.class)))
                .list();
    }

    /** A list may give the day later than the party, or another one. */
    private void date(Going going, @Nullable LocalDate listedOn) {
        if (!Objects.equals(going.listedOn, listedOn)) {
            database.client()
                    .sql("update vendor_listing set listed_on = :on where id = :id")
                    .param("on", listedOn, Types.DATE)
                    .param("id", going.id)
                    .update();
        }
    }

    private void forget(Going going) {
        database.client()
                .sql("delete from vendor_listing where id = :id")
                .param("id", going.id)
                .update();
    }

    private void end(Going going, LocalDate date) {
        database.client()
                .sql("update vendor_listing set gone_on = :date where id = :id")
                .param("date", date)
                .param("id", going.id)
                .update();
    }

    private void begin(Listed listed) {
        database.client()
                .sql(
                        """
                        insert into vendor_listing (member_id, list_id, party_key, listed_on)
                        values (:member, :list, :key, :on)
                        """)
                .param("member", listed.memberId())
                .param("list", listed.partyId().listId())
                .param("key", listed.partyId().key())
                .param("on", listed.listedOn(), Types.DATE)
                .update();
    }

    private List<PastListing> past() {
        return database.client()
                .sql("select * from vendor_listing where gone_on is not null order by gone_on, id")
                .query(
                        (row, _) ->
                                new PastListing(
                                        row.getString("member_id"),
                                        party(row),
                                        row.getObject("listed_on", LocalDate.class),
                                        row.getObject("gone_on", LocalDate.class)))
                .list();
    }

    private static PartyId party(ResultSet row) throws SQLException {
        return new PartyId(row.getString("list_id"), row.getString("party_key"));
    }
}
