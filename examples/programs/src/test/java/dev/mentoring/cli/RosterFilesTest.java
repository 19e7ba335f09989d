package dev.mentoring.cli;

import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFilesTest {

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    @Test
    void a_sound_roster_is_taken_in() throws IOException {
        Run run = roster.sessions("a1,ari,2026-04-21T10:00:00+02:00,PLANNED,")
                .leaves("oscar,2026-05-04,2026-05-08,", "oscar,2026-08-03T14:00:00+02:00,,UNKNOWN")
                .run(staff("show", text("mentor", "nadia")), staff("show", text("leave", "L2")));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.answer(1))
                .containsEntry("held", 3L)
                .containsEntry("projects", List.of("DATA/D1", "DATA/D2", "DATA/D3"));
        assertThat(run.answer(2))
                .containsEntry("from", "2026-08-03T14:00:00+02:00")
                .containsEntry("return", "UNKNOWN");
    }

    @Test
    void every_error_of_every_file_is_told_at_once_and_nothing_runs() throws IOException {
        Run run = roster.row("parcours.csv", "DATA,,#x,D1|D1")
                .row("mentors.csv", "nadia,nadia,N,-1,DATA|NOPE,DATA/D9|ZZ/P1|DATA,MON|LUN")
                .row(
                        "students.csv",
                        "eve,Eve,eve@students.example,nobody,NOPE,D1,PAID,2026-02-30,2026-01-01,Tuesday,02/13/2026")
                .row(
                        "students.csv",
                        "fay,Fay,fay@students.example,nadia,DATA,U1,APPRENTICESHIP,2026-02-02,2026-03-01,,")
                .sessions("s1,zed,2026-04-21,DONE,2026-W60", "s1,ari,2026-04-21T10:00:00+02:00,HELD,2026-W20")
                .leaves("nadia,2026-05-10,2026-05-04,", "nobody,2026-05-10,,")
                .run(staff("show", text("mentor", "nadia")), "not json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(places(run))
                .containsExactly(
                        "parcours.csv:4: title",
                        "parcours.csv:4: projects",
                        "parcours.csv:4: code",
                        "mentors.csv:4: email",
                        "mentors.csv:4: capacity",
                        "mentors.csv:4: parcours",
                        "mentors.csv:4: projects",
                        "mentors.csv:4: projects",
                        "mentors.csv:4: projects",
                        "mentors.csv:4: days",
                        "mentors.csv:4: id",
                        "students.csv:6: funding",
                        "students.csv:6: trainingStart",
                        "students.csv:6: usualDay",
                        "students.csv:6: trainingDates",
                        "students.csv:6: mentor",
                        "students.csv:6: parcours",
                        "students.csv:7: usualDay",
                        "students.csv:7: project",
                        "sessions.csv:2: start",
                        "sessions.csv:2: status",
                        "sessions.csv:2: makesUpFor",
                        "sessions.csv:2: student",
                        "sessions.csv:3: id",
                        "sessions.csv:3: makesUpFor",
                        "leaves.csv:2: to",
                        "leaves.csv:3: mentor",
                        "leaves.csv:3: to",
                        "script.jsonl:2: line");
    }

    @Test
    void an_error_says_what_is_wrong_in_the_language_asked_for() throws IOException {
        roster.row("students.csv", "eve,Eve,eve@students.example,nobody,DATA,D1,SELF_FUNDED,2026-02-02,2026-03-02,,");

        assertThat(roster.run("").err())
                .isEqualTo("students.csv:6: mentor: there is no mentor 'nobody' in mentors.csv\n");
        assertThat(roster.runWith("", "--lang", "fr").err())
                .isEqualTo("students.csv:6: mentor: il n’y a pas de mentor « nobody » dans mentors.csv\n");
    }

    @Test
    void columns_come_in_any_order() throws IOException {
        Run run = roster.with(
                        "parcours.csv", "projects,channel,code,title\nD1|D2|D3,#data,DATA,Data analyst\nU1,#ux,UX,UX\n")
                .run(staff("show", text("student", "ari")));

        assertThat(run.result(1)).isEqualTo("OK");
    }

    @Test
    void a_wrong_header_is_one_error_with_all_that_is_wrong_and_ends_its_file() throws IOException {
        Run run = roster.with("parcours.csv", "code,title,title,chanel,projects\nDATA,,x,red,\n")
                .row("mentors.csv", "zoe,zoe,Zoé,1,DATA,,")
                .run("");

        assertThat(run.problems())
                .containsExactly(
                        "parcours.csv:1: header: the header lacks channel (rename chanel → channel?), and has title"
                                + " twice; it needs code,title,channel,projects, in any order, separated by commas,"
                                + " semicolons or tabs; the file was not read on",
                        "mentors.csv:4: email: needs an email such as nadia@school.example, without blanks, not 'zoe'");
    }

    @Test
    void a_column_that_nobody_knows_is_read_over_with_a_note() throws IOException {
        Run run = roster.with(
                        "parcours.csv",
                        "code,title,colour,channel,projects\nDATA,Data,red,#data,D1|D2|D3\nUX,UX,blue,#ux,U1\n")
                .run(staff("show", text("student", "ari")));

        assertThat(run.exit()).isZero();
        assertThat(run.problems()).containsExactly("parcours.csv:1: colour: note: this column is not used");
        assertThat(run.result(1)).isEqualTo("OK");
    }

    @Test
    void a_row_that_ends_early_lacks_values_and_one_that_goes_on_has_too_many() throws IOException {
        Run run = roster.row("mentors.csv", "zoe,zoe@school.example")
                .row("mentors.csv", "yan,y@school.example,Y,1,,,,,x")
                .run("");

        assertThat(places(run)).containsExactly("mentors.csv:4: name", "mentors.csv:4: capacity", "mentors.csv:5: row");
        assertThat(run.problems().get(2))
                .isEqualTo("mentors.csv:5: row: the row has 9 cells where the header has 7; put a cell in quotes when a"
                        + " separator is in it");
    }

    @Test
    void a_record_is_named_by_the_line_it_starts_in_and_blank_lines_count_as_lines() throws IOException {
        Run run = roster.row("mentors.csv", "")
                .row("mentors.csv", "zoe,zoe@school.example,\"Zoé\nMartin\",1,,,")
                .row("mentors.csv", "yan,yan,Yan,1,,,")
                .run("");

        assertThat(run.problems()).hasSize(1);
        assertThat(run.problems().get(0)).startsWith("mentors.csv:7: email: ");
    }

    @Test
    void quotes_commas_and_line_ends_inside_quotes_are_kept() throws IOException {
        Run run = roster.row("mentors.csv", "zoe,zoe@school.example,\"Zoé \"\"Z\"\", \r\nM.\",1,,,")
                .run(staff("show", text("mentor", "zoe")));

        assertThat(run.answer(1)).containsEntry("name", "Zoé \"Z\", \r\nM.");
    }

    @Test
    void rows_behind_a_misplaced_quote_are_checked_too() throws IOException {
        Run run = roster.row("mentors.csv", "zoe,zoe@school.example,\"Zoé\" M.,1,,,")
                .row("mentors.csv", "yan,yan,Yan,1,,,")
                .row("mentors.csv", "xu,xu@school.example,\"Xu,1,,,")
                .run("");

        assertThat(places(run)).containsExactly("mentors.csv:4: row", "mentors.csv:5: email", "mentors.csv:6: row");
    }

    @Test
    void files_may_start_with_a_byte_order_mark_and_have_windows_line_ends() throws IOException {
        Run run = roster.with(
                        "parcours.csv", "\ufeffcode,title,channel,projects\r\nDATA,Data,#data,D1|D2|D3\r\nUX,UX,#ux,U1")
                .run(staff("show", text("student", "ari")));

        assertThat(run.err()).isEmpty();
        assertThat(run.result(1)).isEqualTo("OK");
    }

    @Test
    void a_line_that_is_not_utf_8_is_an_error_and_those_behind_it_are_read() throws IOException {
        roster.row("mentors.csv", "zoe,zoe@school.example,Zo\u00e9,1,,,")
                .row("mentors.csv", "yan,yan,Yan,1,,,")
                .write();
        Path file = folder.resolve("mentors.csv");
        String text = Files.readString(file);
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.of("scenario", "--roster", folder.toString(), "--script", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(places(run)).containsExactly("mentors.csv:4: line", "mentors.csv:5: email");
        assertThat(run.problems().get(0))
                .startsWith(
                        "mentors.csv:4: line: the file is not saved as UTF-8 but, it seems, as Windows-1252: is this"
                                + " 'Zoé'? Save it as UTF-8 (Excel: \"CSV UTF-8\"");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_makes_no_id_unknown() throws IOException {
        Run run = roster.without("mentors.csv").run("");

        assertThat(run.problems())
                .containsExactly("mentors.csv:1: file: there is no file " + folder.resolve("mentors.csv"));
    }

    @Test
    void a_folder_that_is_not_there_is_one_error() {
        Run run = Run.of("scenario", "--roster", folder.resolve("nowhere").toString(), "--script", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems()).containsExactly("--roster: there is no folder " + folder.resolve("nowhere"));
    }

    @Test
    void an_id_that_a_wrong_row_names_is_known_all_the_same() throws IOException {
        Run run = roster.row("mentors.csv", "zoe,zoe,Zoé,1,,,")
                .row("students.csv", "eve,Eve,eve@students.example,zoe,DATA,D1,SELF_FUNDED,2026-02-02,2026-03-02,,")
                .run("");

        assertThat(places(run)).containsExactly("mentors.csv:4: email");
    }

    /** A5: never a student with no due week. */
    @Test
    void an_apprentice_has_a_training_date_within_the_training() throws IOException {
        String apprentice = "%s,E,%s@students.example,nadia,DATA,D1,APPRENTICESHIP,2026-02-02,2026-02-03,%s,%s";
        Run run = roster.row("students.csv", apprentice.formatted("e1", "e1", "", ""))
                .row("students.csv", apprentice.formatted("e2", "e2", "THU", ""))
                .row("students.csv", apprentice.formatted("e3", "e3", "", "2026-02-04"))
                .row("students.csv", apprentice.formatted("e4", "e4", "TUE", ""))
                .row("students.csv", apprentice.formatted("e5", "e5", "", "2026-02-02|2026-02-04"))
                .run("");

        assertThat(places(run))
                .containsExactly("students.csv:6: usualDay", "students.csv:7: usualDay", "students.csv:8: usualDay");
    }

    /** A15: a catch-up in the displaced week itself is an ordinary session of it. */
    @Test
    void a_session_makes_up_for_its_own_week_or_one_beside_it() throws IOException {
        Run run = roster.sessions(
                        "s1,ari,2026-04-21T10:00:00+02:00,HELD,2026-W16",
                        "s2,ari,2026-04-22T10:00:00+02:00,HELD,2026-W17",
                        "s3,ari,2026-04-23T10:00:00+02:00,HELD,2026-W18",
                        "s4,ari,2026-04-24T10:00:00+02:00,HELD,2026-W19")
                .run("");

        assertThat(run.problems())
                .containsExactly(
                        "sessions.csv:5: makesUpFor: week 2026-W19 is more than one week away from the session; needs the"
                                + " week of the session, the one before or the one after");
    }

    /** The week of a session is that of the school's zone, not that of its offset. */
    @Test
    void the_school_s_zone_says_in_which_week_a_session_lies() throws IOException {
        Run run = roster.sessions(
                        "s1,ari,2027-01-03T23:30:00Z,CANCELLED,2027-W02", "s2,ari,2027-01-03T23:30:00Z,HELD,2026-W52")
                .run("");

        assertThat(places(run)).containsExactly("sessions.csv:3: makesUpFor");
    }

    @Test
    void A15_of_two_sessions_of_a_student_that_overlap_the_later_row_is_at_fault() throws IOException {
        Run run = roster.sessions(
                        "s1,ari,2026-04-21T10:00:00+02:00,HELD,",
                        "s2,bea,2026-04-21T10:00:00+02:00,HELD,",
                        "s3,ari,2026-04-21T11:00:00+02:00,PLANNED,",
                        "s4,ari,2026-04-21T10:30:00+02:00,PLANNED,")
                .run("");

        assertThat(places(run)).containsExactly("sessions.csv:5: start");
    }

    @Test
    void A12_two_accounts_may_have_one_email_and_it_is_reported() throws IOException {
        Run run = roster.row("mentors.csv", "zoe,NADIA@school.example,Zoé,1,DATA,DATA/D1,")
                .run("");

        assertThat(run.exit()).isZero();
        assertThat(run.problems())
                .containsExactly(
                        "mentors.csv:4: email: note: NADIA@school.example is the email of the mentor in line 2 too:"
                                + " nobody can be moved to either of them until one has another");
    }

    @Test
    void a_mentor_may_hold_more_than_the_capacity() throws IOException {
        Run run = roster.with("mentors.csv", """
                        id,email,name,capacity,parcours,projects,days
                        nadia,nadia@school.example,Nadia,0,DATA,DATA/*,
                        oscar,oscar@school.example,Oscar,2,DATA,,
                        """).run(staff("show", text("mentor", "nadia")));

        assertThat(run.answer(1))
                .containsEntry("capacity", 0L)
                .containsEntry("held", 3L)
                .containsEntry("free", 0L);
    }

    @Test
    void an_error_stays_on_one_line_whatever_the_file_holds() throws IOException {
        Run run = roster.row("mentors.csv", "\"z\noe\u2028\u0007\",zoe@school.example,Zoé,1,\"X\nY\",,")
                .run("");

        assertThat(places(run)).containsExactly("mentors.csv:4: id", "mentors.csv:4: parcours");
    }

    private static List<String> places(Run run) {
        return run.problems().stream()
                .map(problem -> problem.replaceFirst("^([^:]+:\\d+: [^:]+): .*", "$1"))
                .toList();
    }
}
