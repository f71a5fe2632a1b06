package io.listwarden.sync.history;

import com.zaxxer.hikari.HikariDataSource;

import io.listwarden.sync.testing.Databases;

class VendorListingsOnH2Test extends VendorListingsContract {
    @Override
    HikariDataSource open() {
        return Databases.h2File(folder);
    }
}
