package dev.mentoring.peers;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A random school with leaves in one period. {@link Random} is specified to the bit, so that a seed means the same school
 * everywhere.
 *
 * <p>Parcours come in families; a mentor who knows two mostly knows two of one family, and of each most of its projects,
 * the later ones less often. Seats are scarcer in some parcours than in others, so that some students find nobody even
 * where seats suffice in all.
 */
final class Generator {

    private static final int FAMILY = 4;
    private static final int MOST_PARCOURS = 3;
    private static final int[] NONE = {};

    private final Random random;
    private final Size size;
    private final double slack;
    private final int[] length;
    private final int[] wanted;
    private final double[] plenty;

    private final long seed;

    /**
     * A generator of one school.
     *
     * @param size how big
     * @param seed of the random numbers
     * @param slack seats that are free, as a share of the students displaced
     */
    Generator(Size size, long seed, double slack) {
        this.random = new Random(31 * seed + size.students);
        this.size = size;
        this.seed = seed;
        this.slack = slack;
        this.length = random.ints(size.parcours, 8, 13).toArray();
        this.wanted = popularity();
        this.plenty = plenty();
    }

    Instance generate() {
        int[][] taught = new int[size.mentors][];
        Arrays.setAll(taught, mentor -> parcoursOfOne());
        int[][] profile = new int[size.mentors][];
        Arrays.setAll(profile, mentor -> profile(taught[mentor]));

        int[] mentorOf = random.ints(size.students, 0, size.mentors).toArray();
        int[] projectOf = new int[size.students];
        Arrays.setAll(projectOf, student -> oneOf(profile[mentorOf[student]]));
        int[] tierOf = random.ints(size.students, 0, 10)
                .map(tenth -> tenth < 6 ? 0 : tenth < 9 ? 1 : 2)
                .toArray();
        int[][] before = new int[size.students][];
        Arrays.fill(before, NONE);

        boolean[] onLeave = leaves();
        int[] seats = seats(taught, onLeave, mentorOf);
        String name = size + "-" + seed;
        return new Instance(name, size.parcours, seats, onLeave, profile, mentorOf, projectOf, tierOf, before);
    }

    /** Each parcours as often as it is popular. */
    private int[] popularity() {
        return IntStream.range(0, size.parcours)
                .flatMap(parcours -> IntStream.generate(() -> parcours).limit(2 + random.nextInt(5)))
                .toArray();
    }

    private double[] plenty() {
        double[] ofFamily = random.doubles(size.parcours / FAMILY + 1, 0.5, 1.5).toArray();
        double[] plenty = random.doubles(size.parcours, 0.6, 1.4).toArray();
        Arrays.setAll(plenty, parcours -> plenty[parcours] * ofFamily[parcours / FAMILY]);
        return plenty;
    }

    private int[] parcoursOfOne() {
        int first = oneOf(wanted);
        return IntStream.concat(
                        IntStream.of(first),
                        IntStream.generate(() -> relatedTo(first)).limit(random.nextInt(MOST_PARCOURS)))
                .distinct()
                .toArray();
    }

    private int relatedTo(int parcours) {
        if (random.nextInt(20) == 0) {
            return oneOf(wanted);
        }
        return Math.min(size.parcours - 1, parcours - parcours % FAMILY + random.nextInt(FAMILY));
    }

    private int[] profile(int[] taught) {
        return Arrays.stream(taught).flatMap(this::projectsKnown).sorted().toArray();
    }

    private IntStream projectsKnown(int parcours) {
        boolean[] unknown = new boolean[length[parcours]];
        for (int gaps = random.nextInt(2 * unknown.length / 5 + 1); gaps > 0; gaps--) {
            unknown[Math.max(random.nextInt(unknown.length), random.nextInt(unknown.length))] = true;
        }
        return IntStream.range(0, unknown.length)
                .filter(place -> !unknown[place])
                .map(place -> parcours * Instance.PROJECTS + place);
    }

    private boolean[] leaves() {
        boolean[] onLeave = new boolean[size.mentors];
        random.ints(0, size.mentors).distinct().limit(size.leaves).forEach(mentor -> onLeave[mentor] = true);
        return onLeave;
    }

    /** Free seats are slack × displaced in all; each mentor's share of them is drawn, then rounded so that the sum stays. */
    private int[] seats(int[][] taught, boolean[] onLeave, int[] mentorOf) {
        double[] share = new double[size.mentors];
        Arrays.setAll(share, mentor -> onLeave[mentor] ? 0 : shareOf(taught[mentor]));
        int[] seats = new int[size.mentors];
        int displaced = 0;
        for (int mentor : mentorOf) {
            seats[mentor]++;
            displaced += onLeave[mentor] ? 1 : 0;
        }
        double scale = slack * displaced / Arrays.stream(share).sum();
        double handedOut = 0;
        for (int mentor = 0; mentor < size.mentors; mentor++) {
            double upToHere = handedOut + scale * share[mentor];
            seats[mentor] += (int) (Math.floor(upToHere) - Math.floor(handedOut));
            handedOut = upToHere;
        }
        return seats;
    }

    private double shareOf(int[] taught) {
        return random.nextDouble()
                * Arrays.stream(taught)
                        .mapToDouble(parcours -> plenty[parcours])
                        .average()
                        .orElse(0);
    }

    private int oneOf(int[] values) {
        return values[random.nextInt(values.length)];
    }
}
