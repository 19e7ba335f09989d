package dev.mentoring.inmemory;

import dev.mentoring.Store;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A store in memory that does one thing wrong, and all others right. */
final class Sabotage {

    /** What happens instead of a call. */
    interface Instead {

        @Nullable
        Object of(Call call, Object[] arguments);
    }

    /** The call as it should be. */
    interface Call {

        @Nullable
        Object with(Object... arguments);
    }

    private Sabotage() {}

    /** Stores that do something else when a method of a port is called. */
    static Supplier<Store> of(String port, String method, Instead instead) {
        return () -> {
            Store sound = InMemoryStore.create();
            return of(sound, port, (call, none) -> {
                Object answered = call.with(none);
                Class<?> type = portType(port);
                return proxyOf(type, type.cast(answered), method, instead);
            });
        };
    }

    /** A store whose port is another, or none. */
    static Store of(Store sound, String port, Instead instead) {
        return proxy(Store.class, sound, port, instead);
    }

    /** Stores that answer something else. */
    static Supplier<Store> answering(String port, String method, UnaryOperator<@Nullable Object> other) {
        return of(port, method, (call, arguments) -> other.apply(call.with(arguments)));
    }

    private static Class<?> portType(String port) {
        try {
            return Store.class.getMethod(port).getReturnType();
        } catch (NoSuchMethodException unknown) {
            throw new AssertionError(unknown);
        }
    }

    private static Object proxyOf(Class<?> type, Object sound, String method, Instead instead) {
        return proxy(type, type.cast(sound), method, instead);
    }

    private static <T> T proxy(Class<T> type, Object sound, String method, Instead instead) {
        InvocationHandler handler = (proxy, called, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            Call call = with -> invoke(called, sound, with);
            return called.getName().equals(method) ? instead.of(call, arguments) : call.with(arguments);
        };
        return type.cast(Proxy.newProxyInstance(Sabotage.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Method method, Object on, Object[] arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (thrown.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new AssertionError(thrown);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
