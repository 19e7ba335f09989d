package dev.mentoring.cli;

import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets save them, and as people write in them. */
class SpreadsheetsTest {

    private static final String SHOW = staff("show", text("mentor", "zoe"));

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    private static String mentors(String separator) {
        return """
                id,email,name,capacity,parcours,projects,days
                nadia,nadia@school.example,Nadia,4,DATA,DATA/*,
                oscar,oscar@school.example,Oscar,2,DATA|UX,DATA/D1|DATA/D2|UX/U1,MON|TUE|WED|THU
                zoe,zoe@school.example,Zoé,1,DATA,DATA/D1,
                """.replace(",", separator);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_separated_by_commas_semicolons_or_tabs(String separator) throws IOException {
        assertThat(roster.with("mentors.csv", mentors(separator)).run(SHOW).answer(1))
                .containsEntry("name", "Zoé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\"sep=;\"\n", "SEP=;\n\n"})
    void a_line_that_names_the_separator_is_obeyed(String line) throws IOException {
        Run run = roster.with("mentors.csv", line + mentors(";").replace("zoe;zoe@", "zoe;zoe"))
                .run(SHOW);

        long before = line.lines().count();
        assertThat(run.problems()).hasSize(1).first().asString().startsWith("mentors.csv:" + (4 + before) + ": email:");
        assertThat(roster.with("mentors.csv", line + mentors(";")).run(SHOW).err())
                .isEmpty();
    }

    @Test
    void a_separator_inside_a_name_does_not_count() throws IOException {
        assertThat(roster.with("mentors.csv", mentors(";").replace("Zoé", "\"Martin; Zoé, \"\"Z\"\"\""))
                        .run(SHOW)
                        .answer(1))
                .containsEntry("name", "Martin; Zoé, \"Z\"");
    }

    @Test
    void empty_rows_and_columns_behind_the_others_do_not_count() throws IOException {
        String wide = mentors(";").replace("\n", ";;;\n") + ";;;;;;;;;\n;;;\n\n  \n";

        Run run = roster.with("mentors.csv", wide).run(SHOW);

        assertThat(run.err()).isEmpty();
        assertThat(run.result(1)).isEqualTo("OK");
    }

    @Test
    void names_of_columns_and_codes_count_without_capitals_and_outer_blanks() throws IOException {
        Run run = roster.with("students.csv", """
                         ID , Name,EMAIL,mentor,Parcours,project,FUNDING,trainingstart,TrainingEnd,usualday,trainingDates
                         eve , Eve ,eve@students.example ,nadia,data, d2,Third_Party,2026-02-02,2027-03-26, tue,
                        """)
                .leaves("nadia,2026-06-01,,unknown")
                .run(staff("show", text("student", "eve")));

        assertThat(run.err()).isEmpty();
        assertThat(run.answer(1))
                .containsEntry("name", "Eve")
                .containsEntry("parcours", "DATA")
                .containsEntry("project", "D2")
                .containsEntry("funding", "THIRD_PARTY")
                .containsEntry("usualDay", "TUE");
    }

    @Test
    void what_nobody_knows_is_told_with_what_may_be_meant() throws IOException {
        Run run = roster.row(
                        "students.csv",
                        "eve,Eve,eve@students.example,nadja,DATS,D1,THIRDPARTY,2026-02-02,2027-03-26,TUESDAY,")
                .run("");

        assertThat(run.problems())
                .containsExactly(
                        "students.csv:6: funding: needs one of THIRD_PARTY, APPRENTICESHIP, SELF_FUNDED, not 'THIRDPARTY'"
                                + " (did you mean 'THIRD_PARTY'?)",
                        "students.csv:6: usualDay: needs a day: MON, TUE, WED, THU, FRI, SAT or SUN, not 'TUESDAY'",
                        "students.csv:6: mentor: there is no mentor 'nadja' in mentors.csv (did you mean 'nadia'?)",
                        "students.csv:6: parcours: there is no parcours 'DATS' in parcours.csv (did you mean 'DATA'?)");
    }

    @Test
    void dates_are_read_as_the_french_write_them_and_times_as_those_of_the_school() throws IOException {
        Run run = roster.with("students.csv", """
                        id,name,email,mentor,parcours,project,funding,trainingStart,trainingEnd,usualDay,trainingDates
                        eve,Eve,eve@students.example,nadia,DATA,D1,APPRENTICESHIP,2/2/2026,26/03/2027,,04/05/2026|2026-05-05
                        """)
                .sessions("s1,eve,04/05/2026 10:00,PLANNED,", "s2,eve,2026-11-02T9:30,PLANNED,")
                .leaves("nadia,01/06/2026 14:00,2026-06-01 18:00,02/06/2026")
                .run(
                        "{\"at\":\"04/05/2026 11:00\",\"do\":\"show\",\"by\":\"staff:o\",\"leave\":\"L1\"}",
                        "{\"at\":\"2026-05-04T11:00:00\",\"do\":\"sessionStatus\",\"by\":\"staff:o\",\"session\":\"s1\",\"status\":\"held\"}",
                        "{\"at\":\"2026-05-04T11:00:00+02:00\",\"do\":\"session\",\"by\":\"staff:o\",\"student\":\"eve\",\"start\":\"05/05/2026 8:15\"}",
                        "{\"at\":\"2026-05-04T11:00\",\"do\":\"show\",\"by\":\"staff:o\",\"student\":\"eve\"}");

        assertThat(run.err()).isEmpty();
        assertThat(run.answer(1))
                .containsEntry("from", "2026-06-01T14:00:00+02:00")
                .containsEntry("to", "2026-06-01T18:00:00+02:00")
                .containsEntry("return", "2026-06-02");
        assertThat(run.result(2)).isEqualTo("OK");
        assertThat(run.result(3)).isEqualTo("OK");
        assertThat(run.answer(4))
                .containsEntry("trainingStart", "2026-02-02")
                .containsEntry("trainingEnd", "2027-03-26");
    }

    @Test
    void a_time_without_offset_is_one_of_the_policy_s_zone() throws IOException {
        roster.leaves("nadia,2026-06-01T14:00,2026-06-01T18:00,2026-06-02");
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"zone\":\"America/Martinique\"}");

        Run run = roster.runWith(staff("show", text("leave", "L1")), "--policy", policy.toString());

        assertThat(run.answer(1)).containsEntry("from", "2026-06-01T14:00:00-04:00");
    }

    @Test
    void a_time_that_the_clocks_skip_or_repeat_needs_an_offset() throws IOException {
        Run run = roster.sessions("s1,ari,2026-03-29T02:30,PLANNED,", "s2,ari,2026-10-25T02:30,PLANNED,")
                .run("");

        assertThat(run.problems())
                .containsExactly(
                        "sessions.csv:2: start: '2026-03-29T02:30' does not exist in Europe/Paris: the clocks go forward"
                                + " over it",
                        "sessions.csv:3: start: '2026-10-25T02:30' comes twice in Europe/Paris, before and after the clocks"
                                + " go back; needs an offset: 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00");
    }

    @Test
    void a_date_with_the_month_first_is_told_so() throws IOException {
        assertThat(roster.leaves("nadia,05/13/2026,2026-05-20,").run("").problems())
                .containsExactly(
                        "leaves.csv:2: from: '05/13/2026' is no date: the day comes before the month; write 13/05/2026");
    }

    @Test
    void a_return_that_nobody_knows_is_written_UNKNOWN() throws IOException {
        assertThat(roster.leaves("nadia,2026-05-13,2026-05-20,inconnu").run("").problems())
                .containsExactly(
                        "leaves.csv:2: return: needs a date such as 2026-05-18, or the word UNKNOWN when nobody knows"
                                + " it, not 'inconnu'");
    }

    static Stream<Charset> wide() {
        return Stream.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("wide")
    void a_file_in_utf_16_is_told_how_to_be_saved(Charset charset) throws IOException {
        roster.write();
        Files.writeString(folder.resolve("mentors.csv"), mentors("\t"), charset);

        Run run = Run.of("scenario", "--roster", folder.toString(), "--script", "-");

        assertThat(run.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("mentors.csv:1: file: the file is saved as UTF-16; save it as UTF-8 (Excel: \"CSV UTF-8\"");
    }

    @Test
    void that_a_file_is_in_windows_1252_is_told_once_and_its_rows_are_checked() throws IOException {
        roster.write();
        Files.writeString(
                folder.resolve("mentors.csv"),
                mentors(";").replace("Oscar", "Cœur").replace("zoe@school", "zoeschool"),
                Charset.forName("windows-1252"));

        Run run = Run.of("scenario", "--roster", folder.toString(), "--script", "-");

        assertThat(run.problems()).hasSize(2);
        assertThat(run.problems().get(0)).contains("mentors.csv:3: line: ", "Windows-1252: is this 'Cœur'?");
        assertThat(run.problems().get(1)).startsWith("mentors.csv:4: email: ");
    }

    @Test
    void a_workbook_by_the_name_of_a_csv_file_is_told_from_one() throws IOException {
        roster.write();
        Files.write(folder.resolve("mentors.csv"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, '\n', 1});

        assertThat(Run.of("scenario", "--roster", folder.toString(), "--script", "-")
                        .err())
                .startsWith("mentors.csv:1: file: the file is an Excel or LibreOffice workbook");
    }

    @Test
    void an_empty_file_is_told_what_its_first_row_needs() throws IOException {
        assertThat(roster.with("parcours.csv", "\n").run("").problems())
                .containsExactly(
                        "parcours.csv:1: header: the file is empty; its first row needs code,title,channel,projects");
    }

    @Test
    void a_file_by_a_wrong_name_is_noticed() throws IOException {
        Run run = roster.with("leave.csv", "mentor,from,to,return\n").run(staff("show", text("mentor", "nadia")));

        assertThat(run.exit()).isZero();
        assertThat(run.problems())
                .containsExactly(
                        "leave.csv:1: file: note: is not read: a roster has no file of that name (did you mean 'leaves.csv'?)");
    }

    @Test
    void a_path_that_is_something_else_is_named_as_what_it_is() throws IOException {
        roster.write();
        Path file = folder.resolve("mentors.csv");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Run.of("advice", "--roster", file.toString()).err())
                .isEqualTo("--roster: " + file + " is a file; needs the folder in which parcours.csv, mentors.csv and"
                        + " students.csv are\n");
        assertThat(Run.of("advice", "--roster", empty.toString()).err())
                .isEqualTo(
                        "--roster: " + empty + " is no roster: it has none of parcours.csv, mentors.csv, students.csv,"
                                + " sessions.csv, leaves.csv\n");
        assertThat(Run.of(
                                "scenario",
                                "--roster",
                                folder.toString(),
                                "--script",
                                folder.resolve("a/b").toString())
                        .err())
                .isEqualTo("b:1: file: there is no file " + folder.resolve("a/b") + ": there is no folder "
                        + folder.resolve("a") + "\n");
        assertThat(Run.of(
                                "scenario",
                                "--roster",
                                folder.toString(),
                                "--script",
                                folder.resolve("mentor.csv").toString())
                        .err())
                .endsWith("mentor.csv (did you mean 'mentors.csv'?)\n");
    }
}
