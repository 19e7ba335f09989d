package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.email;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.transfer.Move;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

class LastSeatTest {

    @RepeatedTest(50)
    void section11_of_two_who_race_for_the_last_seat_one_gets_it() throws Exception {
        DataSchool school = DataSchool.open();
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.note("ari", "bea");
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> both = Stream.of("ari", "bea")
                    .<Callable<List<String>>>map(student -> () -> {
                        start.await();
                        return Told.causes(school.move(
                                NADIA, Move.of(student).to(email("oscar")).during(leave)));
                    })
                    .toList();
            List<Future<List<String>>> answers = threads.invokeAll(both);

            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(List.of("OK"), List.of("NO_SEATS{free=0, needed=1}"));
        } finally {
            threads.shutdown();
        }
        assertThat(school.seats("oscar")).isEqualTo("capacity 2, held 2, reserved 0, free 0");
    }
}
