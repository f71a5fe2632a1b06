package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class RegisterHistoryOnPostgresTest extends RegisterHistoryContract {
    @Override
    HikariDataSource open() {
        return Databases.postgres();
    }
}
