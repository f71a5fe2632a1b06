package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class AuditLogOnH2Test extends AuditLogContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
