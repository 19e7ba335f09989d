package dev.mentoring.cli;

import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes on every machine. */
class SameBytesTest {

    private static final String[] SCRIPT = {
        staff("advise", text("mentor", "nadia"), text("from", "2026-12-28"), text("to", "2027-01-03T23:30:00Z")),
        staff("ledger", text("student", "bea"), text("from", "2026-W10"), text("to", "2027-W02")),
        staff("gaps", text("from", "2026-W10"), text("to", "2026-W17")),
        staff("show", text("student", "bea")),
        staff("show", text("mentor", "İNADIA")),
        staff("setCapacity", text("mentor", "nadia"), "\"capacity\":-1"),
        staff("declareLeave", text("mentor", "nadia"), text("from", "2026-05-04"), text("to", "2026-05-08")),
        staff(
                "transfer",
                "\"students\":[\"ari\"]",
                text("to", "OSCAR@SCHOOL.EXAMPLE"),
                text("kind", "TEMPORARY"),
                text("leave", "L1")),
        staff("poll", text("leave", "L1")),
        staff("tick"),
    };

    @TempDir
    private Path folder;

    @Test
    void whatever_the_zone_the_locale_and_the_encoding_of_the_machine() throws IOException, InterruptedException {
        Roster.in(folder)
                .sessions("a1,ari,2026-03-29T01:30:00Z,HELD,", "a2,ari,2026-12-29T23:30:00Z,PLANNED,")
                .run(SCRIPT);

        String here = machine("UTC", "en", "US", "UTF-8");

        assertThat(here.lines()).hasSize(SCRIPT.length);
        assertThat(here).contains("Béa", "l’avancement", "2026-W53").doesNotContain("\r");
        assertThat(machine("Pacific/Auckland", "tr", "TR", "ISO-8859-1")).isEqualTo(here);
        assertThat(machine("America/St_Johns", "ar", "EG", "windows-1252")).isEqualTo(here);
    }

    private String machine(String zone, String language, String country, String encoding)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                "-Dstdout.encoding=" + encoding,
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of("scenario", "--lang", "fr", "--roster", folder.toString()));
        command.addAll(List.of("--script", folder.resolve("script.jsonl").toString()));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        // but for what a slow machine tells of its progress
        assertThat(Files.readAllLines(err.toPath())).allMatch(line -> line.matches("scenario: .* \\.\\.\\."));
        return Files.readString(out.toPath());
    }
}
