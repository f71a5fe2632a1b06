package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class HistoryStoreOnH2Test extends HistoryStoreContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
