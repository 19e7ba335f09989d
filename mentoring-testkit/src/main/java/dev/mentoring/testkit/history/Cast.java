package dev.mentoring.testkit.history;

import dev.mentoring.roster.Actor;
import java.util.List;
import java.util.Map;

/** Who asks, and about whom: mostly those who may and who are there, now and then others. */
record Cast(Dice dice, Model model) {

    static final Actor STAFF = Actor.staff("ops");

    String mentor() {
        return dice.chance(97) ? dice.pick(List.copyOf(model.mentors.keySet())) : "m9";
    }

    String student() {
        return dice.chance(97) ? dice.pick(List.copyOf(model.students.keySet())) : "s99";
    }

    /** Mostly a leave that stands. */
    String leave() {
        List<String> standing = model.leaves.entrySet().stream()
                .filter(each -> !each.getValue().cancelled)
                .map(Map.Entry::getKey)
                .toList();
        if (standing.isEmpty() || dice.chance(4)) {
            return "L99";
        }
        return dice.chance(92) || model.leaves.isEmpty()
                ? dice.pick(standing)
                : dice.pick(List.copyOf(model.leaves.keySet()));
    }

    String mentorOf(String leave) {
        LeaveFacts found = model.leaves.get(leave);
        return found == null ? mentor() : found.mentor;
    }

    /** The mentor in question, staff, or somebody else. */
    Actor owner(String mentor) {
        return dice.chance(60) ? Actor.mentor(mentor) : dice.chance(60) ? STAFF : anyone();
    }

    /** The student's holder, staff, or somebody else. */
    Actor holder(String student) {
        StudentFacts facts = model.student(student);
        return facts != null && dice.chance(55) ? Actor.mentor(facts.holder) : dice.chance(60) ? STAFF : anyone();
    }

    /** The student, the holder, the root mentor, staff, or somebody else. */
    Actor concerned(String student) {
        StudentFacts facts = model.student(student);
        if (facts == null || dice.chance(10)) {
            return dice.chance(50) ? STAFF : anyone();
        }
        return dice.any(Actor.student(student), Actor.mentor(facts.holder), Actor.mentor(facts.root), STAFF);
    }

    Actor mostlyStaff() {
        return dice.chance(85) ? STAFF : anyone();
    }

    Actor anyone() {
        return switch (dice.between(0, 3)) {
            case 0 -> Actor.mentor(mentor());
            case 1 -> Actor.student(student());
            case 2 -> Actor.system();
            default -> STAFF;
        };
    }
}
