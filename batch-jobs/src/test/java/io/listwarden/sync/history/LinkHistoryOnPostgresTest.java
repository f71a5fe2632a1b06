package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class LinkHistoryOnPostgresTest extends LinkHistoryContract {
    @Override
    HikariDataSource open() {
        return Databases.postgres();
    }
}
