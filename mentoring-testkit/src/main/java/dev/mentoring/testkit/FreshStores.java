package dev.mentoring.testkit;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test of a suite a fresh store of the adapter under test. */
final class FreshStores implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        PortContract suite = (PortContract) context.getRequiredTestInstance();
        suite.workOn(context.getRequiredTestInstances()
                .findInstance(StoreUnderTest.class)
                .orElseThrow(() -> new IllegalStateException(
                        suite.getClass().getName() + " is to be a StoreUnderTest, or nested in a test that is one")));
    }
}
