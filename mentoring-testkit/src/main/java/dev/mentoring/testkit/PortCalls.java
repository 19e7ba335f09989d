package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.dataParcours;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static java.util.Objects.requireNonNull;

import dev.mentoring.Store;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.work.CommandLog;
import dev.mentoring.work.Tx;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * A call of one method of one port with sound arguments. All methods of all ports are found by looking, so that none is
 * forgotten.
 */
record PortCalls(Method port, Method method) {

    private static final Instant NOW = at("2026-05-04T09:00");
    private static final MentorId NADIA = MentorId.of("nadia");
    private static final StudentId ARI = StudentId.of("ari");
    private static final LeaveId L1 = LeaveId.of("L1");
    private static final YearWeek WEEK = YearWeek.of(2026, 53);

    /** Methods that answer something and write nevertheless. */
    private static final Set<String> ASKING_WRITERS = Set.of("claim", "since", "lock", "lockAll", "locked");

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(MentorId.class, NADIA),
            Map.entry(StudentId.class, ARI),
            Map.entry(LeaveId.class, L1),
            Map.entry(SessionId.class, SessionId.of("S1")),
            Map.entry(ParcoursCode.class, Fixtures.DATA),
            Map.entry(Email.class, Email.of("nadia@school.example")),
            Map.entry(String.class, "text"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(Instant.class, NOW),
            Map.entry(YearWeek.class, WEEK),
            Map.entry(Interval.class, Interval.of(NOW, NOW.plusSeconds(1))),
            Map.entry(Mentor.class, aMentor("nadia").build()),
            Map.entry(Student.class, thirdPartyStudent()),
            Map.entry(Parcours.class, dataParcours()),
            Map.entry(Assignment.class, Assignment.at(ARI, NADIA)),
            Map.entry(Session.class, Fixtures.session("S1", thirdPartyStudent(), "2026-05-04T09:00")),
            Map.entry(Excuse.class, new Excuse(ARI, WEEK, "ill", "rita", NOW)),
            Map.entry(Leave.class, Fixtures.leave("2026-05-04", "2026-05-08")),
            Map.entry(Consent.class, new Consent(ARI, L1, true, List.of(WEEK), Actor.staff("rita"), NOW)),
            Map.entry(Transfer.class, transfer()),
            Map.entry(Transfers.Denial.class, new Transfers.Denial(ARI, Actor.staff("rita"), Action.TRANSFER, NOW)),
            Map.entry(PrivateNote.class, note()),
            Map.entry(Notice.class, new Notice("N1", NoticeKind.POLL, Recipient.STAFF, "L1", Map.of(), NOW)),
            Map.entry(Notices.Delivery.class, new Notices.Delivery.Sent()),
            Map.entry(CommandLog.Entry.class, new CommandLog.Entry("command", "answer")));

    private static Transfer transfer() {
        return Transfer.builder()
                .student(ARI)
                .from(NADIA)
                .to(NADIA)
                .at(NOW)
                .kind(TransferKind.PERMANENT)
                .by(Actor.staff("rita"))
                .build();
    }

    private static PrivateNote note() {
        return PrivateNote.builder()
                .student(ARI)
                .habits("habits")
                .blockers("blockers")
                .progress("progress")
                .by(Actor.staff("rita"))
                .at(NOW)
                .build();
    }

    static Stream<PortCalls> all() {
        return Stream.of(Store.class.getMethods())
                .filter(port -> port.getParameterCount() == 0)
                .flatMap(port -> Stream.of(port.getReturnType().getMethods())
                        .filter(PortCalls::takesTx)
                        .map(method -> new PortCalls(port, method)))
                .sorted(Comparator.comparing(PortCalls::name));
    }

    private static boolean takesTx(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Tx.class;
    }

    String name() {
        return port.getName() + "()." + method.getName();
    }

    boolean writes() {
        return method.getReturnType() == void.class || ASKING_WRITERS.contains(method.getName());
    }

    @Nullable
    Object on(Store store, Tx tx) {
        try {
            return method.invoke(requireNonNull(port.invoke(store)), arguments(tx));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(thrown);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private Object[] arguments(Tx tx) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(tx);
        Stream.of(method.getGenericParameterTypes())
                .skip(1)
                .map(PortCalls::sample)
                .forEach(arguments::add);
        return arguments.toArray();
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object element = sample(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Map.class) {
                return Map.of(element, sample(generic.getActualTypeArguments()[1]));
            }
            return generic.getRawType() == Set.class
                    ? Set.of(element)
                    : generic.getRawType() == Optional.class ? Optional.of(element) : List.of(element);
        }
        Object sample = SAMPLES.get((Class<?>) type);
        if (sample == null) {
            throw new AssertionError("no sample of " + type);
        }
        return sample;
    }
}
