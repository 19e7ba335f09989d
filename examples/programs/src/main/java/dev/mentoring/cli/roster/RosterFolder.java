package dev.mentoring.cli.roster;

import dev.mentoring.cli.input.InputFile;
import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.input.Sheet;
import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.service.SchoolRoster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A folder with a school's roster. */
public final class RosterFolder {

    /** The files of a roster. */
    static final List<String> FILES =
            List.of("parcours.csv", "mentors.csv", "students.csv", "sessions.csv", "leaves.csv");

    private final Path folder;
    private final Problems problems;
    private final ContinuityPolicy policy;

    /**
     * A folder.
     *
     * @param folder where the files are
     * @param policy the school's policy
     * @param problems where problems go
     */
    public RosterFolder(Path folder, ContinuityPolicy policy, Problems problems) {
        this.folder = folder;
        this.policy = policy;
        this.problems = problems;
    }

    /**
     * Reads all files.
     *
     * @return the school; it lacks every row for which there is a problem
     */
    public SchoolRoster read() {
        return isFolder() ? files() : SchoolRoster.builder().build();
    }

    private boolean isFolder() {
        String shown = Text.line(folder.toString());
        if (!Files.exists(folder)) {
            problems.option("--roster", Text.of("folder.none", shown));
        } else if (!Files.isDirectory(folder)) {
            problems.option("--roster", Text.of("folder.file", shown));
        } else if (!Files.isReadable(folder)) {
            problems.option("--roster", Text.of("file.forbidden", shown));
        } else if (FILES.stream().noneMatch(InputFile.names(folder)::contains)) {
            problems.option("--roster", Text.of("folder.empty", shown, String.join(", ", FILES)));
        } else {
            return true;
        }
        return false;
    }

    private SchoolRoster files() {
        References references = new References();
        ParcoursFile parcours = new ParcoursFile(references);
        MentorFile mentors = new MentorFile(references, new SharedEmails("mentors.csv", problems));
        StudentFile students = new StudentFile(references);
        SessionFile sessions = new SessionFile(references, policy);
        LeaveFile leaves = new LeaveFile(references, policy.time());
        SchoolRoster.Builder roster = SchoolRoster.builder();
        if (!file("parcours.csv", ParcoursFile.COLUMNS, parcours::row, roster::addParcours)) {
            references.parcours.lose();
        }
        if (!file("mentors.csv", MentorFile.COLUMNS, mentors::row, roster::addMentors)) {
            references.mentors.lose();
        }
        if (!file("students.csv", StudentRow.COLUMNS, students::row, roster::addStudents)) {
            references.students.lose();
        }
        optionalFile("sessions.csv", SessionFile.COLUMNS, sessions::row, roster::addSessions);
        optionalFile("leaves.csv", LeaveFile.COLUMNS, (line, cells) -> leaves.row(cells), roster::addLeaves);
        others();
        return roster.build();
    }

    /** A file by another name is not read: whoever put it there is told. */
    private void others() {
        InputFile.names(folder).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv") && !FILES.contains(name))
                .forEach(name -> problems.note(name, 1, "file", Text.of("file.unused", Meant.among(name, absent()))));
    }

    private List<String> absent() {
        return FILES.stream()
                .filter(name -> !Files.exists(folder.resolve(name)))
                .toList();
    }

    private <T> void optionalFile(
            String name, List<String> columns, BiFunction<Integer, Cells, Optional<T>> row, Consumer<T> rows) {
        if (Files.exists(folder.resolve(name))) {
            file(name, columns, row, rows);
        }
    }

    /** False when nobody knows which ids the file would have had. */
    private <T> boolean file(
            String name, List<String> columns, BiFunction<Integer, Cells, Optional<T>> row, Consumer<T> rows) {
        return new Sheet(folder.resolve(name), columns, List.of(), problems)
                .read((line, cells) -> row.apply(line, cells)
                        // a roster with problems is not taken in: there is nothing to keep it for
                        .filter(it -> problems.isEmpty())
                        .ifPresent(rows));
    }
}
