package dev.mentoring.examples.ownports;

import dev.mentoring.Store;
import dev.mentoring.testkit.AdapterContract;

/** The host's ports, and the adapter's beside them, keep the contract of every port. */
class CampusStoreTest extends AdapterContract {

    @Override
    public Store freshStore() {
        return Campus.store(NewDatabase.prepared());
    }
}
