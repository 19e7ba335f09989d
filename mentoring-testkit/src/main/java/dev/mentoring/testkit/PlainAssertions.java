package dev.mentoring.testkit;

import static dev.mentoring.testkit.compare.PlainRepresentation.PLAIN;

import dev.mentoring.testkit.compare.Difference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractBooleanAssert;
import org.assertj.core.api.AbstractCollectionAssert;
import org.assertj.core.api.AbstractIntegerAssert;
import org.assertj.core.api.AbstractLongAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.MapAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.OptionalAssert;
import org.jspecify.annotations.Nullable;

/** AssertJ's assertions as the contracts use them: what differs is told field by field, in the clear. */
final class PlainAssertions {

    private PlainAssertions() {}

    /** Whatever is kept must come back; a failure names the fields that differ. */
    static void assertEqual(@Nullable Object is, @Nullable Object must) {
        Difference.mustBeNone(is, must);
    }

    static <T> ObjectAssert<T> assertThat(@Nullable T value) {
        return new Fields<>(value).withRepresentation(PLAIN);
    }

    static <T> ListAssert<T> assertThat(@Nullable List<? extends T> list) {
        return Assertions.<T>assertThat(list).withRepresentation(PLAIN);
    }

    static <T> ListAssert<T> assertThat(Stream<? extends T> stream) {
        return Assertions.<T>assertThat(stream).withRepresentation(PLAIN);
    }

    static <T> AbstractCollectionAssert<?, Collection<? extends T>, T, ObjectAssert<T>> assertThat(
            @Nullable Collection<? extends T> several) {
        return Assertions.<T>assertThat(several).withRepresentation(PLAIN);
    }

    static <K, V> MapAssert<K, V> assertThat(@Nullable Map<K, V> map) {
        return Assertions.assertThat(map).withRepresentation(PLAIN);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static <T> OptionalAssert<T> assertThat(Optional<T> maybe) {
        return Assertions.assertThat(maybe).withRepresentation(PLAIN);
    }

    static AbstractBooleanAssert<?> assertThat(boolean value) {
        return Assertions.assertThat(value);
    }

    static AbstractBooleanAssert<?> assertThat(@Nullable Boolean value) {
        return Assertions.assertThat(value);
    }

    static AbstractIntegerAssert<?> assertThat(int value) {
        return Assertions.assertThat(value);
    }

    static AbstractLongAssert<?> assertThat(long value) {
        return Assertions.assertThat(value);
    }

    static AbstractStringAssert<?> assertThat(String text) {
        return Assertions.assertThat(text);
    }

    /** A value that is held against another field by field. */
    private static final class Fields<T> extends ObjectAssert<T> {

        Fields(@Nullable T value) {
            super(value);
        }

        @Override
        public Fields<T> isEqualTo(@Nullable Object must) {
            assertEqual(actual, must);
            return this;
        }
    }
}
