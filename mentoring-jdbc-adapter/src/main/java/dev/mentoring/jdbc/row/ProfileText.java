package dev.mentoring.jdbc.row;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.jdbc.statement.Lines;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A mentor's profile as text: a line for each parcours, followed by one for each project on it, which is indented. */
public final class ProfileText {

    /** Codes do not begin with white space. */
    private static final String INDENT = " ";

    private ProfileText() {}

    public static String write(Map<ParcoursCode, Set<ProjectCode>> profile) {
        StringBuilder text = new StringBuilder();
        profile.forEach((parcours, projects) -> {
            text.append(parcours).append('\n');
            projects.forEach(project -> text.append(INDENT).append(project).append('\n'));
        });
        return text.toString();
    }

    static Map<ParcoursCode, Set<ProjectCode>> read(String text) {
        Map<ParcoursCode, ImmutableSet.Builder<ProjectCode>> read = new LinkedHashMap<>();
        ImmutableSet.Builder<ProjectCode> projects = ImmutableSet.builder();
        for (String line : Lines.of(text)) {
            if (line.startsWith(INDENT)) {
                projects.add(ProjectCode.of(line.substring(INDENT.length())));
            } else {
                projects = ImmutableSet.builder();
                read.put(ParcoursCode.of(line), projects);
            }
        }
        ImmutableMap.Builder<ParcoursCode, Set<ProjectCode>> profile = ImmutableMap.builder();
        read.forEach((parcours, each) -> profile.put(parcours, each.build()));
        return profile.build();
    }
}
