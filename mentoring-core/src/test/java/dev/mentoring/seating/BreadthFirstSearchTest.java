package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BreadthFirstSearchTest {

    @Property(tries = 500)
    void every_node_is_reached_by_a_shortest_path_and_no_other(
            @ForAll @IntRange(min = 1, max = 150) int nodes,
            @ForAll @IntRange(min = 0, max = 4) int arcs,
            @ForAll @IntRange(min = 1, max = 3) int levels,
            @ForAll long seed) {
        Random random = new Random(seed);
        int[] level = random.ints(nodes, 0, levels).toArray();
        long[][] rows = new long[nodes][Bits.words(nodes)];
        random.ints((long) nodes * arcs, 0, nodes).forEach(node -> Bits.set(rows[random.nextInt(nodes)], node));
        int root = random.nextInt(nodes);
        BreadthFirstSearch search = new BreadthFirstSearch(rows, level);
        search.searchFrom(random.nextInt(nodes));
        search.searchFrom(root);

        int[] distance = distances(rows, level, root);
        assertThat(search.count())
                .isEqualTo((int) IntStream.of(distance).filter(d -> d >= 0).count());
        for (int node = 0; node < nodes; node++) {
            assertThat(search.hasSeen(node)).isEqualTo(distance[node] >= 0);
            assertThat(length(search, node)).isEqualTo(distance[node]);
        }
    }

    private static int[] distances(long[][] rows, int[] level, int root) {
        int[] distance = new int[rows.length];
        Arrays.fill(distance, -1);
        distance[root] = 0;
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(root);
        while (!queue.isEmpty()) {
            int node = queue.poll();
            for (int other = 0; other < rows.length; other++) {
                if (Bits.has(rows[node], other) && level[other] == level[node] && distance[other] < 0) {
                    distance[other] = distance[node] + 1;
                    queue.add(other);
                }
            }
        }
        return distance;
    }

    private static int length(BreadthFirstSearch search, int node) {
        int length = -1;
        for (int at = node; search.hasSeen(node) && at != BreadthFirstSearch.ROOT; at = search.from(at)) {
            length++;
        }
        return length;
    }

    @Example
    void a_search_stops_at_the_first_node_of_the_goal_and_goes_on_from_nodes_entered() {
        BreadthFirstSearch search = new BreadthFirstSearch(new long[][] {bits(1), bits(), bits(3, 4), bits(), bits()});
        search.restart();

        assertThat(search.enter(0, BreadthFirstSearch.ROOT)).isTrue();
        assertThat(search.search(bits(4))).isEqualTo(BreadthFirstSearch.NONE);
        assertThat(search.enter(2, -7)).isTrue();
        assertThat(search.enter(1, -7)).isFalse();
        assertThat(search.search(bits(4))).isEqualTo(4);
        assertThat(search.from(4)).isEqualTo(2);
        assertThat(search.from(2)).isEqualTo(-7);
    }

    @Example
    void closed_nodes_are_neither_entered_nor_reached() {
        BreadthFirstSearch search = new BreadthFirstSearch(new long[][] {bits(1, 2), bits(), bits()});
        search.restart(bits(1));

        assertThat(search.enter(1, BreadthFirstSearch.ROOT)).isFalse();
        assertThat(search.enter(0, BreadthFirstSearch.ROOT)).isTrue();
        assertThat(search.search(bits(1))).isEqualTo(BreadthFirstSearch.NONE);
        assertThat(search.count()).isEqualTo(2);
        assertThat(search.reached(1)).isEqualTo(2);
        assertThat(search.seen()).isEqualTo(bits(0, 1, 2));
    }

    private static long[] bits(int... numbers) {
        long[] bits = new long[1];
        IntStream.of(numbers).forEach(number -> Bits.set(bits, number));
        return bits;
    }
}
