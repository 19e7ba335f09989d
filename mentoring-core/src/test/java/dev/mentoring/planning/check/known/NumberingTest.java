package dev.mentoring.planning.check.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of numbers do as a map does: equal values have one number, in the order in which they first come. */
class NumberingTest {

    /** Every hash but two is shared by many. */
    private record Clash(int value) {
        @Override
        public int hashCode() {
            return value % 2;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 100, 5_000})
    void values_are_numbered_as_they_first_come(int foreseen) {
        Numbering<Long> numbering = new Numbering<>(foreseen);
        Map<Long, Integer> model = new LinkedHashMap<>();
        Random random = new Random(foreseen);
        for (int i = 0; i < 10_000; i++) {
            Long value = (long) random.nextInt(3_000) << 20;
            assertThat(numbering.find(value)).isEqualTo(model.getOrDefault(value, Numbering.UNKNOWN));
            model.putIfAbsent(value, model.size());
            assertThat(numbering.of(value)).isEqualTo(model.get(value));
        }
        assertThat(numbering.all()).containsExactlyElementsOf(model.keySet());
    }

    @Test
    void values_of_one_hash_are_told_apart() {
        Numbering<Clash> numbering = new Numbering<>();
        List<Clash> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            assertThat(numbering.of(new Clash(i))).isEqualTo(i);
            all.add(new Clash(i));
        }
        assertThat(numbering.all()).isEqualTo(all);
        assertThat(numbering.find(new Clash(199))).isEqualTo(199);
        assertThat(numbering.find(new Clash(200))).isEqualTo(Numbering.UNKNOWN);
    }

    @Test
    void demands_are_numbered_as_they_first_come() {
        Demands demands = new Demands();
        Map<Demand, Integer> model = new LinkedHashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int window = random.nextInt(8);
            ParcoursCode parcours = ParcoursCode.of("P" + random.nextInt(40));
            Optional<ProjectCode> project =
                    random.nextInt(5) == 0 ? Optional.empty() : Optional.of(ProjectCode.of("W" + random.nextInt(12)));
            Demand demand = new Demand(window, parcours, project);
            model.putIfAbsent(demand, model.size());
            assertThat(demands.of(window, parcours, project.orElse(null))).isEqualTo(model.get(demand));
            assertThat(demands.get(model.get(demand))).isEqualTo(demand);
        }
        assertThat(demands.all()).containsExactlyElementsOf(model.keySet()).hasSizeGreaterThan(1_500);
    }
}
