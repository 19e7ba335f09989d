package dev.mentoring.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An instance in a folder: tables of whole numbers below a header line. */
final class InstanceFiles {

    private static final int[] NONE = {};

    private final Path folder;

    InstanceFiles(Path folder) {
        this.folder = folder;
    }

    Instance read() throws IOException {
        Map<String, String> meta = meta();
        int mentors = Integer.parseInt(meta.getOrDefault("mentors", ""));
        int students = Integer.parseInt(meta.getOrDefault("students", ""));
        int[] seats = new int[mentors];
        rows("mentors.csv", row -> seats[row[0]] = row[1]);
        int[] mentorOf = new int[students];
        int[] projectOf = new int[students];
        int[] tierOf = new int[students];
        rows("students.csv", row -> {
            mentorOf[row[0]] = row[1];
            projectOf[row[0]] = row[2] * Instance.PROJECTS + row[3];
            tierOf[row[0]] = row[4] - 1;
        });
        return new Instance(
                meta.getOrDefault("name", ""),
                Integer.parseInt(meta.getOrDefault("parcours", "")),
                seats,
                leaves(mentors),
                profiles(mentors),
                mentorOf,
                projectOf,
                tierOf,
                before(students));
    }

    /** Writes an instance in which nobody had a mentor before. */
    void write(Instance instance) throws IOException {
        Files.createDirectories(folder);
        table("meta.csv", "key,value", out -> {
            line(out, "name", instance.name());
            line(out, "weeks", 1);
            line(out, "parcours", instance.parcours());
            line(out, "mentors", instance.mentors());
            line(out, "students", instance.students());
        });
        table("mentors.csv", "mentor_id,seats", out -> {
            for (int mentor = 0; mentor < instance.mentors(); mentor++) {
                line(out, mentor, instance.seats()[mentor]);
            }
        });
        table("profiles.csv", "mentor_id,parcours_id,project_id", out -> {
            for (int mentor = 0; mentor < instance.mentors(); mentor++) {
                for (int project : instance.profile()[mentor]) {
                    line(out, mentor, project / Instance.PROJECTS, project % Instance.PROJECTS);
                }
            }
        });
        table("leaves.csv", "mentor_id,first_week,last_week", out -> {
            for (int mentor = 0; mentor < instance.mentors(); mentor++) {
                if (instance.onLeave()[mentor]) {
                    line(out, mentor, 0, 0);
                }
            }
        });
        table("students.csv", "student_id,mentor_id,parcours_id,project_id,funding_priority", out -> {
            for (int student = 0; student < instance.students(); student++) {
                int project = instance.projectOf()[student];
                line(
                        out,
                        student,
                        instance.mentorOf()[student],
                        project / Instance.PROJECTS,
                        project % Instance.PROJECTS,
                        instance.tierOf()[student] + 1);
            }
        });
    }

    /** Rows student_id,mentor_id of a file: by student the mentor, −1 for students that it leaves out. */
    static int[] readPlan(Path file, int students) throws IOException {
        int[] plan = new int[students];
        Arrays.fill(plan, -1);
        rows(file, row -> plan[row[0]] = row[1]);
        return plan;
    }

    private boolean[] leaves(int mentors) throws IOException {
        boolean[] onLeave = new boolean[mentors];
        rows("leaves.csv", row -> {
            if (row[1] != 0 || row[2] != 0) {
                throw new IllegalArgumentException("a leave of mentor " + row[0] + " outside week 0");
            }
            onLeave[row[0]] = true;
        });
        return onLeave;
    }

    private int[][] profiles(int mentors) throws IOException {
        int[][] profile = new int[mentors][];
        Arrays.fill(profile, NONE);
        rows("profiles.csv", row -> append(profile, row[0], row[1] * Instance.PROJECTS + row[2]));
        for (int[] projects : profile) {
            Arrays.sort(projects);
        }
        return profile;
    }

    private int[][] before(int students) throws IOException {
        int[][] before = new int[students][];
        Arrays.fill(before, NONE);
        if (Files.exists(folder.resolve("before.csv"))) {
            rows("before.csv", row -> append(before, row[0], row[1]));
        }
        return before;
    }

    private static void append(int[][] lists, int at, int value) {
        int[] list = lists[at];
        lists[at] = Arrays.copyOf(list, list.length + 1);
        lists[at][list.length] = value;
    }

    private Map<String, String> meta() throws IOException {
        return Files.readAllLines(folder.resolve("meta.csv")).stream()
                .map(line -> line.split(",", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private void rows(String name, Consumer<int[]> reader) throws IOException {
        rows(folder.resolve(name), reader);
    }

    private static void rows(Path file, Consumer<int[]> reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.lines().skip(1).map(InstanceFiles::numbers).forEach(reader);
        }
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private void table(String name, String header, Consumer<PrintWriter> content) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(name)))) {
            out.print(header + "\n");
            content.accept(out);
            if (out.checkError()) {
                throw new UncheckedIOException(new IOException("cannot write " + name));
            }
        }
    }

    private static void line(PrintWriter out, Object... cells) {
        out.print(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(",")) + "\n");
    }
}
