package dev.mentoring.assignment;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what. Denied unless the table says so. A host may narrow the standard table, or widen it, action by
 * action.
 */
public final class Authority {

    private static final Authority STANDARD = new Authority(standardTable());

    private final ImmutableSetMultimap<Action, Role> table;

    private Authority(ImmutableSetMultimap<Action, Role> table) {
        this.table = table;
    }

    private static ImmutableSetMultimap<Action, Role> standardTable() {
        ImmutableSetMultimap.Builder<Action, Role> table = ImmutableSetMultimap.builder();
        for (Action action : Action.values()) {
            table.putAll(action, action.roles());
        }
        return table.build();
    }

    /**
     * The table of the rule book.
     *
     * @return the authority
     */
    public static Authority standard() {
        return STANDARD;
    }

    /**
     * The same table, but for one action.
     *
     * @param action which
     * @param roles who may do it from now on; none for nobody
     * @return the authority
     */
    public Authority with(Action action, Set<Role> roles) {
        ImmutableSetMultimap.Builder<Action, Role> changed = ImmutableSetMultimap.builder();
        table.asMap().forEach((other, allowed) -> {
            if (other != action) {
                changed.putAll(other, allowed);
            }
        });
        return new Authority(changed.putAll(action, roles).build());
    }

    /**
     * Whether an actor may do something about a student.
     *
     * @param actor who asks
     * @param action what
     * @param student about whom
     * @param assignment where the student is, or empty when nobody knows the student
     * @return true if the table says so
     */
    public boolean allows(Actor actor, Action action, StudentId student, Optional<Assignment> assignment) {
        return allows(action, roles(actor, student, assignment));
    }

    /**
     * Whether an actor may do something about a mentor.
     *
     * @param actor who asks
     * @param action what
     * @param mentor about whom
     * @return true if the table says so
     */
    public boolean allows(Actor actor, Action action, MentorId mentor) {
        Role byKind = general(actor);
        return allows(action, Set.of(actor.is(mentor) ? Role.OWNER : byKind));
    }

    /**
     * Whether an actor may do something about the school as a whole.
     *
     * @param actor who asks
     * @param action what
     * @return true if the table says so
     */
    public boolean allows(Actor actor, Action action) {
        return allows(action, Set.of(general(actor)));
    }

    private boolean allows(Action action, Set<Role> roles) {
        return !Sets.intersection(table.get(action), roles).isEmpty();
    }

    private static Set<Role> roles(Actor actor, StudentId student, Optional<Assignment> assignment) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        assignment.filter(it -> actor.is(it.holder())).ifPresent(it -> roles.add(Role.HOLDER));
        assignment.filter(it -> actor.is(it.root())).ifPresent(it -> roles.add(Role.ROOT));
        if (roles.isEmpty() && (actor.kind() != Actor.Kind.STUDENT || actor.is(student))) {
            roles.add(general(actor));
        }
        return roles;
    }

    private static Role general(Actor actor) {
        return switch (actor.kind()) {
            case MENTOR -> Role.OTHER_MENTOR;
            case STUDENT -> Role.STUDENT;
            case STAFF -> Role.STAFF;
            case SYSTEM -> Role.SYSTEM;
        };
    }
}
