package dev.mentoring.archsample.answer;

import com.google.common.base.Converter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import java.util.Map;
import java.util.Optional;

/** Shows Guava in every way that a signature can. */
public abstract class ShowsGuava {

    public static final ImmutableSet<String> FIELD = ImmutableSet.of();

    protected ShowsGuava(Multimap<String, String> constructor) {}

    public ImmutableList<String> returned() {
        return ImmutableList.of();
    }

    public void taken(Multimap<String, String> parameter) {}

    public Optional<Map<String, ImmutableList<String>>> inside() {
        return Optional.empty();
    }

    protected ImmutableList<String> inherited() {
        return ImmutableList.of();
    }

    /** In a component. */
    public record Component(ImmutableList<String> list) {}

    /** In what it is. */
    public abstract static class Descendant extends Converter<String, String> {}

    static class Hidden {

        public ImmutableList<String> fromBehind() {
            return ImmutableList.of();
        }
    }

    /** In a method that it has from a class nobody sees. */
    public static final class Heir extends Hidden {}
}
