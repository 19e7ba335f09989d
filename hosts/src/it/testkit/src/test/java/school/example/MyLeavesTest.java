package school.example;

import dev.mentoring.Store;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.testkit.LeavesContract;
import dev.mentoring.testkit.StoreUnderTest;

class MyLeavesTest extends LeavesContract implements StoreUnderTest {

    @Override
    public Store freshStore() {
        return InMemoryStore.create();
    }
}
