package dev.mentoring.jdbc;

import dev.mentoring.Store;
import dev.mentoring.testkit.AdapterContract;

/** The store on PostgreSQL 15 keeps the contract of every port. */
class PostgreSql15StoreTest extends AdapterContract {

    @Override
    public Store freshStore() {
        return TestDatabase.POSTGRESQL_15.freshStore();
    }
}
