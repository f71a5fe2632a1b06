package io.listwarden.sync.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

abstract class AuditLogContract extends OnADatabase {
    @Test
    void entriesComeBackNewestFirst() {
        var log = new AuditLog(database, clock);
        AuditEntry first = log.append("Ada", "resync", "eu-fsf", null, "started");
        AuditEntry second = log.append("Bob", "release", "eu-fsf/versions/2", "checked", "served");
        AuditEntry third = log.append("Bob", "reject", "eu-fsf/versions/3", "wrong", "rejected");

        assertThat(first.at()).isEqualTo(START.minusNanos(789));
        assertThat(log.newest(Long.MAX_VALUE, 2)).isEqualTo(List.of(third, second));
        assertThat(log.newest(second.id(), 2)).isEqualTo(List.of(first));
    }
}
