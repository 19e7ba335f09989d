package dev.mentoring;

import com.google.common.hash.Hashing;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.consent.ConsentService;
import dev.mentoring.enrolment.EnrolmentService;
import dev.mentoring.leave.service.LeaveService;
import dev.mentoring.leave.service.PreparationService;
import dev.mentoring.ledger.service.LedgerService;
import dev.mentoring.note.service.NoteService;
import dev.mentoring.notice.Dispatcher;
import dev.mentoring.notice.Notifications;
import dev.mentoring.planning.PlanningService;
import dev.mentoring.policy.School;
import dev.mentoring.roster.service.RosterService;
import dev.mentoring.session.service.SessionService;
import dev.mentoring.time.service.TickService;
import dev.mentoring.transfer.service.TransferService;
import dev.mentoring.validation.Wording;
import dev.mentoring.work.CommandLog;
import dev.mentoring.work.KeptAnswer;
import dev.mentoring.work.Tx;
import java.util.Optional;
import java.util.function.Function;

/**
 * A school's mentoring: the one type a newcomer must know. It starts no thread, opens no socket, keeps no state of its
 * own, and reads no clock, zone or locale but those it is given. It may be shared between threads.
 *
 * <p>Each noun leads to the room of its name, or to the {@code service} beneath it: {@link #roster()} to
 * {@code roster.service}, {@link #leaves()} and {@link #preparation()} to {@code leave.service}, {@link #transfers()} to
 * {@code transfer.service}, {@link #notes()} to {@code note.service}, {@link #ledger()} to {@code ledger.service},
 * {@link #sessions()} to {@code session.service}, {@link #time()} to {@code time.service}, {@link #consents()} to
 * {@code consent}, {@link #enrolment()} to {@code enrolment}, {@link #planning()} to {@code planning}, {@link #notices}
 * to {@code notice}. What these answer stands in the room itself; plans stand in {@code plan}.
 */
public final class Mentoring {

    private static final int LONGEST_KEY = 200;

    private final MentoringBuilder parts;
    private final RosterService roster;
    private final EnrolmentService enrolment;
    private final LeaveService leaves;
    private final PreparationService preparation;
    private final ConsentService consents;
    private final TransferService transfers;
    private final NoteService notes;
    private final LedgerService ledger;
    private final SessionService sessions;
    private final TickService time;
    private final PlanningService planning;

    Mentoring(MentoringBuilder builder) {
        parts = builder;
        Store store = builder.store;
        School school = builder.school();
        roster = new RosterService(store, school, builder.ids);
        enrolment = new EnrolmentService(store, school);
        leaves = new LeaveService(store, school, builder.ids);
        preparation = new PreparationService(store, school);
        consents = new ConsentService(store, school, builder.ids);
        transfers = new TransferService(store, school);
        notes = new NoteService(store, school);
        ledger = new LedgerService(store, school);
        sessions = new SessionService(store, school, builder.ids);
        time = new TickService(store, school);
        planning = new PlanningService(store, school);
    }

    /**
     * Starts to build a school's mentoring.
     *
     * @param store the ports of an adapter
     * @return a builder that still lacks a clock, every other part at its default
     */
    public static MentoringBuilder on(Store store) {
        return new MentoringBuilder(store);
    }

    /**
     * Taking a school in, going through its roster again, and looking at mentors and students.
     *
     * @return the service
     */
    public RosterService roster() {
        return roster;
    }

    /**
     * Leaves and what they mean.
     *
     * @return the service
     */
    public LeaveService leaves() {
        return leaves;
    }

    /**
     * Students' weeks, and the gaps.
     *
     * @return the service
     */
    public LedgerService ledger() {
        return ledger;
    }

    /**
     * Sessions and what became of them.
     *
     * @return the service
     */
    public SessionService sessions() {
        return sessions;
    }

    /**
     * Taking students in, letting them go, their projects, and mentors' capacities.
     *
     * @return the service
     */
    public EnrolmentService enrolment() {
        return enrolment;
    }

    /**
     * Asking mentors and warning students before a leave.
     *
     * @return the service
     */
    public PreparationService preparation() {
        return preparation;
    }

    /**
     * Students' answers to being kept.
     *
     * @return the service
     */
    public ConsentService consents() {
        return consents;
    }

    /**
     * Moving students at once, and bringing them back.
     *
     * @return the service
     */
    public TransferService transfers() {
        return transfers;
    }

    /**
     * Private notes.
     *
     * @return the service
     */
    public NoteService notes() {
        return notes;
    }

    /**
     * What time makes due.
     *
     * @return the service
     */
    public TickService time() {
        return time;
    }

    /**
     * Who can take whom during leaves.
     *
     * @return the service
     */
    public PlanningService planning() {
        return planning;
    }

    /**
     * The outbox's delivery.
     *
     * @param notifications brings notices to people
     * @return a dispatcher, which the host calls as often as it likes
     * @throws IllegalStateException within {@link #once}: what it has written may still be undone
     */
    public Dispatcher notices(Notifications notifications) {
        if (parts.store instanceof JoinedStore) {
            throw new IllegalStateException("Notices are sent after the command that is done once, not within it");
        }
        return new Dispatcher(
                parts.store.work(), parts.knownClock(), parts.store.notices(), notifications, parts.listener);
    }

    /**
     * Does a command once for a key. When the same command comes again with the same key, it is not done again: the
     * first answer is given. Refused and invalid commands are not kept.
     *
     * @param key 1 to 200 characters of the caller's choice
     * @param command what is asked, word for word; kept as a digest
     * @param answers how an answer is kept and read back
     * @param work does the command, through the mentoring it is given, in one transaction with the key
     * @param <T> the type of the answer
     * @return the answer, of now or of then
     * @throws InvalidCommand at {@code key} when another command was done with it, or it is out of bounds
     */
    public <T> T once(String key, String command, KeptAnswer<T> answers, Function<Mentoring, T> work) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidCommand.of("key", "invalid.key", LONGEST_KEY);
        }
        if (!Wording.isKeepable(key)) {
            throw InvalidCommand.of("key", "invalid.text.characters");
        }
        String asked = digest(command);
        return parts.store.work().write(tx -> {
            Optional<CommandLog.Entry> before = parts.store.commands().find(tx, key);
            if (before.filter(entry -> !entry.command().equals(asked)).isPresent()) {
                throw InvalidCommand.of("key", "invalid.key.reused");
            }
            return before.map(entry -> answers.read(entry.answer()))
                    .orElseGet(() -> doAndKeep(tx, key, asked, answers, work));
        });
    }

    /** A command may quote names and notes, which have no business in the log of commands. */
    private static String digest(String command) {
        return Hashing.sha256().hashUnencodedChars(command).toString();
    }

    private <T> T doAndKeep(Tx tx, String key, String asked, KeptAnswer<T> answers, Function<Mentoring, T> work) {
        T answer = work.apply(joining(tx));
        answers.write(answer)
                .ifPresent(text -> parts.store
                        .commands()
                        .keep(tx, key, new CommandLog.Entry(asked, Wording.requireKeepable("An answer", text))));
        return answer;
    }

    private Mentoring joining(Tx tx) {
        return parts.on(new JoinedStore(parts.store, tx)).build();
    }
}
