package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class RunLogOnH2Test extends RunLogContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
