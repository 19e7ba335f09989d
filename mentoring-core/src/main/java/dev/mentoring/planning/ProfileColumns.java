package dev.mentoring.planning;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.validation.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** What mentors have on their profile of the parcours and projects that students wish for, by number. */
final class ProfileColumns {

    private final Map<ParcoursCode, Wished> wished = new HashMap<>();

    /** Counted over all parcours. */
    private int projectCount;

    private final Rows parcours;
    private final Rows projects;

    /** A parcours, and the projects there. */
    private record Wished(int number, Map<ProjectCode, Integer> projects) {}

    /** Reads profiles. */
    ProfileColumns(List<Wish> wishes, MentorColumns mentors) {
        wishes.forEach(this::add);
        Rows.Builder parcours = new Rows.Builder(mentors.count());
        Rows.Builder projects = new Rows.Builder(mentors.count());
        BiConsumer<ParcoursCode, Set<ProjectCode>> read = (code, known) -> read(code, known, parcours, projects);
        for (Map<ParcoursCode, Set<ProjectCode>> profile : mentors.profiles()) {
            profile.forEach(read);
            parcours.endRow();
            projects.endRow();
        }
        this.parcours = parcours.build();
        this.projects = projects.build();
    }

    private void add(Wish wish) {
        Wished there = wished.computeIfAbsent(wish.parcours(), none -> new Wished(wished.size(), new HashMap<>()));
        wish.project().ifPresent(project -> there.projects().computeIfAbsent(project, none -> projectCount++));
    }

    private void read(ParcoursCode code, Set<ProjectCode> known, Rows.Builder parcours, Rows.Builder projects) {
        Wished there = wished.get(code);
        if (there != null) {
            parcours.add(there.number());
            for (ProjectCode project : known) {
                Integer number = there.projects().get(project);
                if (number != null) {
                    projects.add(number);
                }
            }
        }
    }

    int parcoursCount() {
        return wished.size();
    }

    int projectCount() {
        return projectCount;
    }

    /** The number of a parcours that somebody wishes for. */
    int parcours(ParcoursCode code) {
        return Lookup.of(wished, code).number();
    }

    /** The number of a project that somebody wishes for on a parcours: on another parcours it has another. */
    int project(ParcoursCode parcours, ProjectCode project) {
        return Lookup.of(Lookup.of(wished, parcours).projects(), project);
    }

    /** Tells the parcours that a mentor is on. */
    void parcoursOf(int mentor, IntConsumer each) {
        parcours.forEach(mentor, each);
    }

    /** Tells the projects that a mentor has, parcours by parcours. */
    void projectsOf(int mentor, IntConsumer each) {
        projects.forEach(mentor, each);
    }
}
