package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class DatabaseOnH2Test extends DatabaseContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
