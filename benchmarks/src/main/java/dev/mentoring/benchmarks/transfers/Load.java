package dev.mentoring.benchmarks.transfers;

/** Who goes to whom. */
public enum Load {
    /** Each student goes to and fro between two mentors out of a thousand. */
    SPREAD {
        @Override
        String away(int student) {
            return mentor(student % BenchmarkSchool.MENTORS + BenchmarkSchool.MENTORS);
        }
    },
    /** Each student goes to and fro between the own mentor and one whom all share. */
    HOT {
        @Override
        String away(int student) {
            return BenchmarkSchool.HOT;
        }
    };

    /** Where a student goes who is at home. */
    abstract String away(int student);

    /** Where a student belongs. */
    static String home(int student) {
        return mentor(student % BenchmarkSchool.MENTORS);
    }

    static String mentor(int number) {
        return String.format("m%04d", number);
    }

    static String student(int number) {
        return String.format("s%05d", number);
    }

    static String email(String mentor) {
        return mentor + "@school.example";
    }
}
