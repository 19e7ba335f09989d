package dev.mentoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static final Instant NOW = Fixtures.at("2026-05-04T08:00");
    private static final Recipient OSCAR = Recipient.of(MentorId.of("oscar"));

    private static Notice notice(NoticeKind kind, Map<String, String> figures) {
        return Notice.of(kind, OSCAR, "L1", figures, NOW, "");
    }

    private static ImmutableMap<String, String> leave(String until, String back) {
        return ImmutableMap.of("mentor", "nadia", "from", "2026-05-04", "until", until, "return", back);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void section8_every_notice_reads_in_english_and_french(NoticeKind kind) {
        Notice notice = notice(kind, leave("2026-05-17", "2026-05-18"));

        assertThat(notice.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(notice.text(Locale.FRENCH));
    }

    @Test
    void s20_the_dates_are_told() {
        assertThat(notice(NoticeKind.STUDENT_WARNED, leave("2026-05-17", "2026-05-18"))
                        .text(Locale.ENGLISH))
                .contains("nadia", "2026-05-04", "2026-05-17", "2026-05-18");
    }

    @Test
    void a14_what_is_unknown_is_told_in_words() {
        Notice open = notice(NoticeKind.POLL, leave("UNKNOWN", "UNKNOWN"));

        assertThat(open.text(Locale.ENGLISH)).contains("not known").doesNotContain("UNKNOWN");
        assertThat(open.text(Locale.FRENCH)).contains("pas encore connu").doesNotContain("UNKNOWN");
    }

    @Test
    void a_leave_called_off_is_told_as_such() {
        for (NoticeKind kind : new NoticeKind[] {NoticeKind.LEAVE_CHANGED, NoticeKind.STUDENT_WARNED}) {
            Notice cancelled = notice(
                    kind,
                    ImmutableMap.<String, String>builder()
                            .putAll(leave("2026-05-17", "2026-05-18"))
                            .put(Notice.CANCELLED, "")
                            .build());

            assertThat(cancelled.text(Locale.ENGLISH)).contains("nadia", "called off");
            assertThat(cancelled.text(Locale.FRENCH)).contains("nadia", "annulé");
        }
    }

    @Test
    void the_same_is_told_once_and_what_differs_is_another_notice() {
        Notice due = notice(NoticeKind.RETURN_DUE, Map.of());

        assertThat(due.id()).isEqualTo(notice(NoticeKind.RETURN_DUE, Map.of()).id());
        assertThat(due.id())
                .isNotEqualTo(notice(NoticeKind.LEAVE_CHANGED, Map.of()).id())
                .isNotEqualTo(
                        Notice.of(NoticeKind.RETURN_DUE, Recipient.of(StudentId.of("oscar")), "L1", Map.of(), NOW, "")
                                .id())
                .isNotEqualTo(Notice.of(NoticeKind.RETURN_DUE, OSCAR, "L2", Map.of(), NOW, "")
                        .id())
                .isNotEqualTo(Notice.of(NoticeKind.RETURN_DUE, OSCAR, "L1", Map.of(), NOW, "2026-W19")
                        .id());
    }

    @Test
    void recipients_are_told_apart_by_what_they_are() {
        assertThat(Recipient.of(MentorId.of("x"))).isNotEqualTo(Recipient.of(StudentId.of("x")));
        assertThat(Recipient.of(ParcoursCode.of("DATA")).kind()).isEqualTo(Recipient.Kind.CHANNEL);
        assertThat(Recipient.STAFF.kind()).isEqualTo(Recipient.Kind.STAFF);
    }
}
