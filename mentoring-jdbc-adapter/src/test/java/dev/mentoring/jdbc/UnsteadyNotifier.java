package dev.mentoring.jdbc;

import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Of ten notices, one is refused, one delivered twice, and one hangs until its lease is over. */
final class UnsteadyNotifier implements Notifications {

    private final Random random = new Random(5);
    private final List<Notice> delivered = new ArrayList<>();
    private final Runnable whileItHangs;
    private boolean hanging;

    UnsteadyNotifier(Runnable whileItHangs) {
        this.whileItHangs = whileItHangs;
    }

    @Override
    public void send(Notice notice) {
        int luck = random.nextInt(10);
        if (luck == 0) {
            throw new IllegalStateException("refused");
        }
        if (luck == 1 && !hanging) {
            hanging = true;
            whileItHangs.run();
            hanging = false;
        }
        delivered.add(notice);
        if (luck == 2) {
            delivered.add(notice);
        }
    }

    List<Notice> delivered() {
        return delivered;
    }
}
