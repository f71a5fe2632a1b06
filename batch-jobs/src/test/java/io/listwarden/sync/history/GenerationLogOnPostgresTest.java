package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class GenerationLogOnPostgresTest extends GenerationLogContract {
    @Override
    HikariDataSource open() {
        return Databases.postgres();
    }
}
