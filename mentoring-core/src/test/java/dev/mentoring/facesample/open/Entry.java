package dev.mentoring.facesample.open;

import dev.mentoring.facesample.inner.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Leads to a type in every way that a signature can. */
public abstract class Entry<T extends Comparable<ByBound>> extends Behind<ByParent> implements Supplier<ByInterface> {

    public static final Optional<ByField> FIELD = Optional.empty();

    private final Map<ByNothing, Island> kept = Map.of();

    protected Entry(ByConstructor constructor) {}

    public abstract ByAnswer answer(ByParameter[] parameter) throws ByThrowing;

    protected abstract Optional<Map<String, List<? extends ByArgument>>> inside();

    public abstract <S extends ByMethodBound> void bound(S any);

    ByNothing nobodySees() {
        return kept.keySet().iterator().next();
    }

    /** One of a sealed family leads to the others. */
    public sealed interface Choice permits ByPermission {}

    /** In a component. */
    public record Component(ByComponent component) {}

    /** What hosts cannot name. */
    public abstract static class Leaks {

        public abstract Hidden hidden();

        public abstract void takes(List<Unnamed> unnamed);

        /** By what it is. */
        public interface Heir extends Hidden {}
    }
}
