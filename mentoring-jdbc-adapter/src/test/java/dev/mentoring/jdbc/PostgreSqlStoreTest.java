package dev.mentoring.jdbc;

import dev.mentoring.Store;
import dev.mentoring.testkit.AdapterContract;

/** The store on PostgreSql keeps the contract of every port. */
class PostgreSqlStoreTest extends AdapterContract {

    @Override
    public Store freshStore() {
        return TestDatabase.POSTGRESQL.freshStore();
    }
}
