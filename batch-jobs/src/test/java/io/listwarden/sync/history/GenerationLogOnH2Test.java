package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class GenerationLogOnH2Test extends GenerationLogContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
