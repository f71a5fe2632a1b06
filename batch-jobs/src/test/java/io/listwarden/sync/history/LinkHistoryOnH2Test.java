package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class LinkHistoryOnH2Test extends LinkHistoryContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
