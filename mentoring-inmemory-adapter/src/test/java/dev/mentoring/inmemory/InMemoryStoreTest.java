package dev.mentoring.inmemory;

import dev.mentoring.Store;
import dev.mentoring.testkit.AdapterContract;

/** The store in memory keeps the contract of every port. */
class InMemoryStoreTest extends AdapterContract {

    @Override
    public Store freshStore() {
        return InMemoryStore.create();
    }
}
