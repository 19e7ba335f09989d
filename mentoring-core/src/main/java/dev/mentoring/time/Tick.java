package dev.mentoring.time;

import com.google.common.collect.ImmutableList;
import dev.mentoring.notice.Notice;
import java.util.List;

/**
 * What time made due.
 *
 * @param notices written by this tick
 * @param todo what people are to do now, the earliest day first
 */
public record Tick(List<Notice> notices, List<Todo> todo) {

    /** Keeps the lists from changing. */
    public Tick {
        notices = ImmutableList.copyOf(notices);
        todo = ImmutableList.copyOf(todo);
    }
}
