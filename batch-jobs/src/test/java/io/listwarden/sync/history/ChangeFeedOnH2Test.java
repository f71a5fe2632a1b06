package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class ChangeFeedOnH2Test extends ChangeFeedContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
