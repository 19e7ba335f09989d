package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/files.md} has every column of every file, and its examples are a roster. */
class FilesPageTest {

    private static final Path PAGE = Path.of("../../docs/files.md");

    @TempDir
    private Path folder;

    /** By file: its columns, and the example of each. */
    private static Map<String, Map<String, String>> files() throws IOException {
        Map<String, Map<String, String>> files = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                columns = new LinkedHashMap<>();
            }
            if (line.matches("## \\w+\\.csv.*")) {
                files.put(line.replaceFirst("## (\\w+\\.csv).*", "$1"), columns);
            }
            if (line.startsWith("| `")) {
                String[] cells = line.replace("\\|", "\0").split("\\|", -1);
                columns.put(code(cells[1]), code(cells[cells.length - 2]).replace('\0', '|'));
            }
        }
        return files;
    }

    private static String code(String cell) {
        return cell.strip().replaceAll("^`|`$", "");
    }

    @Test
    void its_examples_are_a_roster_with_every_column_and_no_other() throws IOException {
        Map<String, Map<String, String>> files = files();
        assertThat(files).containsOnlyKeys("parcours.csv", "mentors.csv", "students.csv", "sessions.csv", "leaves.csv");
        for (Map.Entry<String, Map<String, String>> file : files.entrySet()) {
            List<String> rows =
                    List.of(row(file.getValue().keySet()), row(file.getValue().values()));
            Files.write(folder.resolve(file.getKey()), rows);
        }

        Run run = Run.of("advice", "--roster", folder.toString(), "--at", "2026-04-20T10:00");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Nadia Benali (nadia) is away from 2026-05-04 to 2026-05-08, and back on 2026-05-11:")
                .contains("  ari: ");
    }

    private static String row(Iterable<String> cells) {
        return StreamSupport.stream(cells.spliterator(), false)
                .map(cell -> "\"" + cell + "\"")
                .collect(Collectors.joining(";"));
    }
}
