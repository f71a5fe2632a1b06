package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class DatabaseOnPostgresTest extends DatabaseContract {
    @Override
    HikariDataSource open() {
        return Databases.postgres();
    }
}
