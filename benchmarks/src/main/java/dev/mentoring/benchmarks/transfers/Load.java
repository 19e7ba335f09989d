package dev.mentoring.benchmarks.transfers;

import java.util.Locale;
import java.util.stream.IntStream;

/** Who goes to whom. Names are put together once: nobody is to wait for that. */
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

    private static final String[] MENTORS = names("m%04d", 2 * BenchmarkSchool.MENTORS + 1);
    private static final String[] STUDENTS = names("s%05d", BenchmarkSchool.STUDENTS);

    private static String[] names(String pattern, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> String.format(Locale.ROOT, pattern, number))
                .toArray(String[]::new);
    }

    /** Where a student goes who is at home. */
    abstract String away(int student);

    /** Where a student belongs. */
    static String home(int student) {
        return mentor(student % BenchmarkSchool.MENTORS);
    }

    static String mentor(int number) {
        return MENTORS[number];
    }

    static String student(int number) {
        return STUDENTS[number];
    }

    static String email(String mentor) {
        return mentor + "@school.example";
    }
}
