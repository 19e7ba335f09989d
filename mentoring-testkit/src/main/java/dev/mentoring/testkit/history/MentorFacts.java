package dev.mentoring.testkit.history;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/** What the model knows of a mentor. */
final class MentorFacts {

    final String id;
    final String email;
    final Map<String, Set<String>> profile;
    final Set<DayOfWeek> days;
    int capacity;

    MentorFacts(String id, String email, int capacity, Map<String, Set<String>> profile, Set<DayOfWeek> days) {
        this.id = id;
        this.email = email;
        this.capacity = capacity;
        this.profile = profile;
        this.days = days;
    }

    boolean isOn(String parcours) {
        return profile.containsKey(parcours);
    }

    boolean knows(String parcours, String project) {
        return profile.getOrDefault(parcours, Set.of()).contains(project);
    }
}
