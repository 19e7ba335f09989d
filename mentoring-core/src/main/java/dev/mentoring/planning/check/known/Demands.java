package dev.mentoring.planning.check.known;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What students demand, numbered: equal demands have one number. A table of its own, since every student asks it. */
final class Demands {

    private static final int FREE = -1;

    private final List<Demand> all = new ArrayList<>();
    private int[] table = table(1 << 10);

    private static int[] table(int size) {
        int[] table = new int[size];
        Arrays.fill(table, FREE);
        return table;
    }

    int of(int window, ParcoursCode parcours, @Nullable ProjectCode project) {
        int place = place(window, parcours, project);
        if (table[place] == FREE) {
            table[place] = all.size();
            all.add(new Demand(window, parcours, Optional.ofNullable(project)));
            if (4 * all.size() > table.length) {
                grow();
            }
            return all.size() - 1;
        }
        return table[place];
    }

    private int place(int window, ParcoursCode parcours, @Nullable ProjectCode project) {
        int hash = (31 * window + parcours.value().hashCode()) * 31;
        hash += project == null ? 0 : project.value().hashCode();
        int place = (hash ^ hash >>> 15) & table.length - 1;
        while (table[place] != FREE && !all.get(table[place]).is(window, parcours, project)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void grow() {
        table = table(2 * table.length);
        for (int number = 0; number < all.size(); number++) {
            Demand each = all.get(number);
            table[place(each.window(), each.parcours(), each.project().orElse(null))] = number;
        }
    }

    Demand get(int number) {
        return all.get(number);
    }

    /** By number. */
    List<Demand> all() {
        return all;
    }
}
