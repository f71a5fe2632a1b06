package io.listwarden.sync.history;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Locale;

/**
 * Gives numbers in the order in which transactions commit.
 *
 * <p>A sequence or identity column gives numbers when rows are inserted: a transaction that took 7
 * may commit after the one that took 8, and a reader who has gone on from 8 never sees 7. Here
 * whoever takes numbers holds the counter's row until its transaction ends, so that a number is
 * given out only when all smaller ones can be seen or never will be. The price, that recordings
 * wait for one another, is small: there are a few a minute.
 */
enum Counter {
    CHANGE,
    GENERATION,
    /** Gives no numbers, its row is a lock: starting a run looks for a running one first. */
    RUN;

    /** The last number given; the row is the caller's until its transaction ends. */
    long lock(JdbcClient client) {
        return client.sql("select last_value from counter where name = :name for update")
                .param("name", key())
                .query(Long.class)
                .single();
    }

    void advance(JdbcClient client, long last) {
        client.sql("update counter set last_value = :last where name = :name")
                .param("last", last)
                .param("name", key())
                .update();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
