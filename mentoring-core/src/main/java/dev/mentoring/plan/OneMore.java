package dev.mentoring.plan;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** A list and one element more, in its place. It never changes; many of them can share the list. */
final class OneMore<T> extends AbstractList<T> implements RandomAccess {

    private final ImmutableList<T> others;
    private final T one;
    private final int place;

    /** A list, and an element that comes at a place. */
    OneMore(ImmutableList<T> others, T one, int place) {
        this.others = others;
        this.one = one;
        this.place = place;
    }

    /** The list, unless it could change: then a copy. */
    static <T> List<T> unchanging(List<T> list) {
        return list instanceof OneMore ? list : ImmutableList.copyOf(list);
    }

    /** A list less the first of an element: the others themselves where that is the one more. */
    static <T> ImmutableList<T> without(List<T> list, T element) {
        if (list instanceof OneMore<T> more && more.one.equals(element)) {
            return more.others;
        }
        List<T> others = new ArrayList<>(list);
        others.remove(element);
        return ImmutableList.copyOf(others);
    }

    @Override
    public T get(int index) {
        return index == place ? one : others.get(index < place ? index : index - 1);
    }

    @Override
    public int size() {
        return others.size() + 1;
    }
}
