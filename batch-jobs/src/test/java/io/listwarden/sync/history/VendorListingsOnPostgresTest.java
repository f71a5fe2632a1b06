package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class VendorListingsOnPostgresTest extends VendorListingsContract {
    @Override
    HikariDataSource open() {
        return Databases.postgres();
    }
}
