package dev.mentoring.cli.roster;

import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.roster.Email;
import java.util.HashMap;
import java.util.Map;

/** Accounts with one email: a school may have them, but nobody can be moved to either of them (A12). */
final class SharedEmails {

    private final Map<Email, Integer> lines = new HashMap<>();
    private final String file;
    private final Problems problems;

    SharedEmails(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void add(Email email, int line) {
        Integer former = lines.putIfAbsent(email, line);
        if (former != null) {
            Text shared = Text.of("email.shared", Text.quoted(email.toString()), former.toString());
            problems.note(file, line, "email", shared);
        }
    }
}
