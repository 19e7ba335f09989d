package dev.mentoring.peers;

/** How big an instance is. */
enum Size {
    S(6, 60, 600, 10),
    M(40, 3_000, 30_000, 600),
    L(40, 30_000, 300_000, 9_000);

    final int parcours;
    final int mentors;
    final int students;
    final int leaves;

    Size(int parcours, int mentors, int students, int leaves) {
        this.parcours = parcours;
        this.mentors = mentors;
        this.students = students;
        this.leaves = leaves;
    }
}
