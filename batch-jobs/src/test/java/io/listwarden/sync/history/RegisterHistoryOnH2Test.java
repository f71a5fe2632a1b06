package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class RegisterHistoryOnH2Test extends RegisterHistoryContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
