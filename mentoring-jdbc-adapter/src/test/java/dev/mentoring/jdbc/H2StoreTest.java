package dev.mentoring.jdbc;

import dev.mentoring.Store;
import dev.mentoring.testkit.AdapterContract;

/** The store on H2 keeps the contract of every port. */
class H2StoreTest extends AdapterContract {

    @Override
    public Store freshStore() {
        return TestDatabase.H2.freshStore();
    }
}
