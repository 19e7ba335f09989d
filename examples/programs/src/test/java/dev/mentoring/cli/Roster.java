package dev.mentoring.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A folder of roster files. It starts as a sound little school: nadia holds ari, bea and cy, oscar holds dan. */
final class Roster {

    private final Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();

    private Roster(Path folder) {
        this.folder = folder;
    }

    static Roster in(Path folder) {
        return new Roster(folder)
                .with("parcours.csv", """
                        code,title,channel,projects
                        DATA,Data analyst,#data,D1|D2|D3
                        UX,UX designer,#ux,U1
                        """)
                .with("mentors.csv", """
                        id,email,name,capacity,parcours,projects,days
                        nadia,nadia@school.example,Nadia,4,DATA,DATA/*,
                        oscar,oscar@school.example,Oscar,2,DATA|UX,DATA/D1|DATA/D2|UX/U1,MON|TUE|WED|THU
                        """)
                .with("students.csv", """
                        id,name,email,mentor,parcours,project,funding,trainingStart,trainingEnd,usualDay,trainingDates
                        ari,Ari,ari@students.example,nadia,DATA,D1,THIRD_PARTY,2026-02-02,2027-03-26,TUE,
                        bea,Béa,bea@students.example,nadia,DATA,D2,APPRENTICESHIP,2026-02-02,2027-03-26,THU,2026-05-15
                        cy,Cy,cy@students.example,nadia,DATA,,SELF_FUNDED,2026-02-02,2027-03-26,,
                        dan,Dan,dan@students.example,oscar,DATA,D1,THIRD_PARTY,2026-02-02,2027-03-26,WED,
                        """);
    }

    Roster with(String file, String text) {
        files.put(file, text);
        return this;
    }

    Roster without(String file) {
        files.remove(file);
        return this;
    }

    /** Adds a row at the end of a file. */
    Roster row(String file, String row) {
        return with(file, files.getOrDefault(file, "") + row + "\n");
    }

    Roster sessions(String... rows) {
        return with("sessions.csv", "id,student,start,status,makesUpFor\n" + String.join("\n", rows) + "\n");
    }

    Roster leaves(String... rows) {
        return with("leaves.csv", "mentor,from,to,return\n" + String.join("\n", rows) + "\n");
    }

    Path path() {
        return folder;
    }

    Roster write() throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Runs a script of these lines on the school. */
    Run run(String... lines) throws IOException {
        return run(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Run run(byte[] script, String... options) throws IOException {
        Path file = folder.resolve("script.jsonl");
        Files.write(file, script);
        return write().program("scenario", "--script", file.toString(), options);
    }

    /** Runs a script of these lines with more options. */
    Run runWith(String script, String... options) throws IOException {
        return run(script.getBytes(StandardCharsets.UTF_8), options);
    }

    private Run program(String name, String option, String value, String... options) {
        String[] args = new String[options.length + 5];
        args[0] = name;
        args[1] = "--roster";
        args[2] = folder.toString();
        args[3] = option;
        args[4] = value;
        System.arraycopy(options, 0, args, 5, options.length);
        return Run.of(args);
    }
}
