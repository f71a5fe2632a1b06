package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class RunLogOnPostgresTest extends RunLogContract {
    @Override
    HikariDataSource open() {
        return Databases.postgres();
    }
}
