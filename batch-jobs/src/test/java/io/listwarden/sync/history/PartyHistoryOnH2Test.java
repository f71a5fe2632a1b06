package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class PartyHistoryOnH2Test extends PartyHistoryContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
