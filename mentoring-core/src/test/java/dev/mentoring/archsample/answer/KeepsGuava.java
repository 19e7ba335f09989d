package dev.mentoring.archsample.answer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Uses Guava where nobody sees it: this is how it should be. */
public final class KeepsGuava {

    private final ImmutableList<String> list = ImmutableList.of("kept");

    public List<String> list() {
        return copy();
    }

    ImmutableList<String> copy() {
        return list;
    }

    static final class Inner {

        public ImmutableList<String> unseen() {
            return ImmutableList.of();
        }
    }

    public int size() {
        return new Inner().unseen().size();
    }
}
