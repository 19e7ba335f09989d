package dev.mentoring.time.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.LeaveNotices;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Something about a leave of which people are told once, whatever the names of the leave. */
public sealed interface Due {

    /**
     * Students are still with the leaving mentor who should not be (A9).
     *
     * @param leave the leave
     * @param open the advice on them, not empty
     */
    record Help(Leave leave, List<Advice> open) implements Due {

        public Help {
            open = ImmutableList.copyOf(open);
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.HELP_REQUEST;
        }

        @Override
        public List<Notice> notices(School school) {
            return List.of(Notice.of(
                    kind(),
                    Recipient.STAFF,
                    leave.id().value(),
                    ImmutableMap.of(
                            "mentor", leave.mentor().value(),
                            "from", leave.firstDay(school.time()).toString(),
                            "diagnosis", diagnosis()),
                    school.now(),
                    once()));
        }

        private String diagnosis() {
            return open.stream()
                    .map(each -> each.student() + " " + each.kind() + " " + each.strength() + " " + each.rules() + " D="
                            + each.days() + " n=" + each.sessions() + " " + each.lostWeeks())
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * Students can go back (S42).
     *
     * @param leave the leave of their root mentor
     * @param holders who has them
     */
    record Return(Leave leave, List<MentorId> holders) implements Due {

        public Return {
            holders = ImmutableList.copyOf(holders);
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.RETURN_DUE;
        }

        @Override
        public List<Notice> notices(School school) {
            LeaveNotices texts = new LeaveNotices(school);
            return holders.stream()
                    .map(holder -> texts.returnDue(leave, holder))
                    .toList();
        }
    }

    /**
     * Nobody knows yet when the mentor is back (A14).
     *
     * @param leave the leave
     * @param asked who may know more
     * @param once the week of the reminder
     */
    record UnknownReturn(Leave leave, List<MentorId> asked, String once) implements Due {

        public UnknownReturn {
            asked = ImmutableList.copyOf(asked);
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.RETURN_UNKNOWN;
        }

        @Override
        public List<Notice> notices(School school) {
            LeaveNotices texts = new LeaveNotices(school);
            return asked.stream()
                    .map(mentor -> texts.returnUnknown(leave, mentor))
                    .toList();
        }
    }

    Leave leave();

    NoticeKind kind();

    /** What tells it from others of its kind about the leave; blank when there is only one ever. */
    default String once() {
        return "";
    }

    List<Notice> notices(School school);

    /** All are kept once people were told; under each of them they may have been told before. */
    default Set<String> marks() {
        return leave().names().stream().map(this::mark).collect(ImmutableSet.toImmutableSet());
    }

    private String mark(LeaveId name) {
        return kind() + "/" + name + "/" + once();
    }
}
