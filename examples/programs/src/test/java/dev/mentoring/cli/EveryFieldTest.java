package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every field of every step, given every kind of nonsense, is answered. */
@SuppressWarnings("StringSplitter")
class EveryFieldTest {

    private static final List<String> STEPS = List.of(
            "advise mentor=nadia from=2026-05-04 to=2026-05-08 return=2026-05-11",
            "declareLeave mentor=nadia from=2026-05-04 to=2026-05-08 return=2026-05-11",
            "changeLeave leave=L1 from=2026-08-03 to=2026-08-07 return=2026-08-10",
            "cancelLeave leave=L1",
            "enrol id=eve name=Eve email=eve@x.example mentor=oscar parcours=DATA project=D1 funding=SELF_FUNDED"
                    + " trainingStart=2026-02-02 trainingEnd=2027-03-26 usualDay=MON trainingDates=2026-05-15",
            "finish student=dan",
            "excuse student=ari week=2026-W20 reason=ill",
            "setCapacity mentor=nadia capacity=#4",
            "consent student=ari leave=L1 agrees=#true catchUp=2026-08-10T10:00:00+02:00",
            "poll leave=L1",
            "warn leave=L1 students=#[\"ari\"]",
            "note student=ari leave=L1 returnDate=2026-08-10 habits=reads blockers=none progress=half",
            "transfer students=#[\"ari\"] to=oscar@school.example kind=TEMPORARY leave=L1 mode=PARTIAL override=asked"
                    + " effective=2026-04-20T10:00:00+02:00",
            "return students=#[\"ari\"]",
            "return leave=L1",
            "candidates student=ari leave=L1",
            "plan leaves=#[\"L1\"]",
            "session student=ari start=2026-05-19T10:00:00+02:00 makesUpFor=2026-W20",
            "sessionStatus session=S1 status=HELD",
            "project student=ari project=D2",
            "ledger student=ari from=2026-W10 to=2026-W20",
            "gaps from=2026-W10 to=2026-W20 funding=THIRD_PARTY",
            "tick",
            "show mentor=nadia",
            "show student=ari",
            "show leave=L1",
            "show notesOf=ari",
            "history student=ari",
            "repair leaves=#[\"L1\"]",
            "acceptGap student=ari week=2026-W20 reason=ill until=2026-12-31",
            "exportPersonalData student=ari",
            "doctor");

    /** Values that a step may well refuse, but never break on. */
    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"?\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"L1\"",
            "\"nadia\"",
            "\"UNKNOWN\"",
            "\"1990-01-01\"",
            "\"2199-12-31\"",
            "\"2199-12-31T23:59:59.999999999-18:00\"",
            "\"1990-01-01T00:00:00+18:00\"",
            "\"1990-W01\"",
            "\"2199-W01\"",
            "\"" + "x".repeat(5_000) + "\"",
            "0",
            "-1",
            "1.5",
            "9223372036854775808",
            "true",
            "[]",
            "[\"ari\",\"ari\"]",
            "[\"zed\"]");

    /** No field is an object. */
    private static final String NEVER = "{\"a\":1}";

    @TempDir
    private Path folder;

    @Test
    void what_is_never_a_value_is_invalid_at_its_field() throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (String step : STEPS) {
            for (String field : fields(step).keySet()) {
                lines.add(line(step, field, NEVER));
                fields.add(field);
            }
        }

        Run run = run(lines);

        assertThat(run.exit()).isZero();
        IntStream.range(0, lines.size())
                .forEach(i -> assertThat(run.paths(i + 1)).as(lines.get(i)).contains(fields.get(i)));
    }

    @Test
    void no_value_whatever_makes_the_program_fail() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String step : STEPS) {
            for (String field : fields(step).keySet()) {
                ODD.forEach(odd -> lines.add(line(step, field, odd)));
            }
        }

        Run run = run(lines);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .hasSize(lines.size())
                .allMatch(answer -> answer.contains("\"result\":\"OK\"")
                        || answer.contains("\"result\":\"REFUSED\",")
                        || answer.contains("\"result\":\"INVALID\",\"violations\":[{"));
    }

    private Run run(List<String> lines) throws IOException {
        return Roster.in(folder)
                .leaves("nadia,2026-08-03,2026-08-07,")
                .sessions("S1,ari,2026-04-14T10:00:00+02:00,PLANNED,")
                .run(lines.toArray(new String[0]));
    }

    private static String line(String step, String field, String value) {
        Map<String, String> fields = fields(step);
        fields.put(field, value);
        String[] json = fields.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                .toArray(String[]::new);
        return Script.staff(step.split(" ")[0], json);
    }

    /** The fields of a step, as JSON; what follows a # is JSON already. */
    private static Map<String, String> fields(String step) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : step.substring(step.split(" ")[0].length()).trim().split(" ")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                String value = field.substring(equals + 1);
                fields.put(
                        field.substring(0, equals), value.startsWith("#") ? value.substring(1) : "\"" + value + "\"");
            }
        }
        return fields;
    }
}
