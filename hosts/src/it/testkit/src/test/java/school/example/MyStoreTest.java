package school.example;

import dev.mentoring.Store;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.testkit.AdapterContract;

class MyStoreTest extends AdapterContract {

    @Override
    public Store freshStore() {
        return InMemoryStore.create();
    }
}
