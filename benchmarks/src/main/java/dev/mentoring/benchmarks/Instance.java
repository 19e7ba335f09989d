package dev.mentoring.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * A planning instance in plain arrays, read from a folder of CSV files with dense ids from 0.
 *
 * @param weeks how many weeks there are
 * @param parcours how many parcours there are
 * @param seats by mentor: own students and free seats
 * @param own by mentor: students held now
 * @param profile by mentor: courses, that is parcours × {@link #PROJECTS} + project, ascending
 * @param leaveFrom by mentor: the first week of the leave, −1 without one
 * @param leaveTo by mentor: the last week of the leave
 * @param mentorOf by student: the mentor
 * @param courseOf by student: the course
 * @param tierOf by student: the funding priority less one
 * @param before by student: mentors had before, from before.csv where the folder has one
 * @param displaced the students whose mentor is on leave, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays are the point; nobody compares instances
public record Instance(
        int weeks,
        int parcours,
        int[] seats,
        int[] own,
        int[][] profile,
        int[] leaveFrom,
        int[] leaveTo,
        int[] mentorOf,
        int[] courseOf,
        int[] tierOf,
        int[][] before,
        int[] displaced) {

    /** A parcours has fewer projects than this. */
    public static final int PROJECTS = 16;

    private static final int[] NONE = {};

    /**
     * Reads a folder.
     *
     * @param folder with meta.csv, mentors.csv, profiles.csv, leaves.csv and students.csv
     * @return the instance
     */
    public static Instance read(Path folder) {
        Properties meta = meta(folder.resolve("meta.csv"));
        int mentors = number(meta, "mentors");
        int students = number(meta, "students");
        int[] seats = new int[mentors];
        new Table(folder.resolve("mentors.csv"), 2).forEach(row -> seats[row[0]] = row[1]);
        int[] leaveFrom = new int[mentors];
        int[] leaveTo = new int[mentors];
        Arrays.fill(leaveFrom, -1);
        Arrays.fill(leaveTo, -1);
        new Table(folder.resolve("leaves.csv"), 3).forEach(row -> {
            leaveFrom[row[0]] = row[1];
            leaveTo[row[0]] = row[2];
        });
        int[] mentorOf = new int[students];
        int[] courseOf = new int[students];
        int[] tierOf = new int[students];
        int[] own = new int[mentors];
        new Table(folder.resolve("students.csv"), 5).forEach(row -> {
            mentorOf[row[0]] = row[1];
            courseOf[row[0]] = row[2] * PROJECTS + row[3];
            tierOf[row[0]] = row[4] - 1;
            own[row[1]]++;
        });
        int[] displaced = new int[students];
        int count = 0;
        for (int s = 0; s < students; s++) {
            if (leaveFrom[mentorOf[s]] >= 0) {
                displaced[count++] = s;
            }
        }
        return new Instance(
                number(meta, "weeks"),
                number(meta, "parcours"),
                seats,
                own,
                profiles(folder, mentors),
                leaveFrom,
                leaveTo,
                mentorOf,
                courseOf,
                tierOf,
                before(folder, students),
                Arrays.copyOf(displaced, count));
    }

    private static int[][] profiles(Path folder, int mentors) {
        int[][] profile = new int[mentors][8];
        int[] count = new int[mentors];
        new Table(folder.resolve("profiles.csv"), 3).forEach(row -> {
            int m = row[0];
            if (count[m] == profile[m].length) {
                profile[m] = Arrays.copyOf(profile[m], 2 * count[m]);
            }
            profile[m][count[m]++] = row[1] * PROJECTS + row[2];
        });
        for (int m = 0; m < mentors; m++) {
            profile[m] = Arrays.copyOf(profile[m], count[m]);
            Arrays.sort(profile[m]);
        }
        return profile;
    }

    private static int[][] before(Path folder, int students) {
        int[][] before = new int[students][];
        Arrays.fill(before, NONE);
        if (Files.exists(folder.resolve("before.csv"))) {
            new Table(folder.resolve("before.csv"), 2).forEach(row -> {
                int[] known = before[row[0]];
                before[row[0]] = Arrays.copyOf(known, known.length + 1);
                before[row[0]][known.length] = row[1];
            });
        }
        return before;
    }

    private static Properties meta(Path file) {
        Properties meta = new Properties();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split(",", 2);
                meta.setProperty(cells[0], cells[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meta;
    }

    private static int number(Properties meta, String key) {
        return Integer.parseInt(meta.getProperty(key));
    }

    /**
     * How many mentors there are.
     *
     * @return how many
     */
    public int mentors() {
        return own.length;
    }

    /**
     * Whether all leaves have the same weeks.
     *
     * @return whether they do
     */
    public boolean hasOneWindow() {
        return Arrays.stream(leaveFrom).filter(week -> week >= 0).distinct().count() <= 1
                && Arrays.stream(leaveTo).filter(week -> week >= 0).distinct().count() <= 1;
    }

    /**
     * Seats of a mentor that are free in the one window of all leaves.
     *
     * @param mentor the mentor
     * @return how many
     */
    public int free(int mentor) {
        return leaveFrom[mentor] >= 0 ? 0 : Math.max(0, seats[mentor] - own[mentor]);
    }
}
