package dev.mentoring.inmemory;

import dev.mentoring.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** A store that counts how often each method of its ports is asked. */
final class CountedStore {

    private final Map<String, Integer> calls = new TreeMap<>();
    private final Store store;

    CountedStore(Store counted) {
        store = proxy(Store.class, counted, this::port);
    }

    Store store() {
        return store;
    }

    /** How often each method was asked, such as {@code Leaves.notOver}. */
    Map<String, Integer> calls() {
        return Map.copyOf(calls);
    }

    private Object port(Method method, Object port) {
        Class<?> type = method.getReturnType();
        return proxy(type, port, (asked, answer) -> {
            calls.merge(type.getSimpleName() + "." + asked.getName(), 1, Integer::sum);
            return answer;
        });
    }

    /** Sees each method that was called, with its answer, and tells what is answered instead. */
    private interface Witness {

        Object answer(Method method, Object answer);
    }

    private static <T> T proxy(Class<T> type, Object target, Witness witness) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return witness.answer(method, method.invoke(target, arguments));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
