package dev.mentoring.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.fixtures.DomainArbitraries;
import dev.mentoring.work.Tx;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all ids have in common, asserted of each kind. */
class IdsTest {

    private static final List<Function<String, ? extends Record>> KINDS =
            List.of(StudentId::of, MentorId::of, LeaveId::of, SessionId::of, ParcoursCode::of, ProjectCode::of);

    static Stream<String> sound() {
        return Stream.of(
                "a",
                "x".repeat(64),
                "é".repeat(64),
                "7f3c1a52-0d0e-4a55-9a76-2f1f5c0a9b11",
                "with blank",
                "\uD83C\uDF93",
                "{0}",
                "0");
    }

    @ParameterizedTest
    @MethodSource("sound")
    void an_id_keeps_and_prints_what_the_host_gave(String value) {
        assertThat(KINDS).allSatisfy(kind -> assertThat(kind.apply(value)).hasToString(value));
    }

    static Stream<String> unsound() {
        return Stream.of(
                "",
                " ",
                " a",
                "a ",
                "\ta",
                "a\n",
                "a\nb",
                "a\u0000b",
                "a\u007Fb",
                "a\u0085b",
                "\u2003a",
                "x".repeat(65),
                "\uD83C\uDF93".repeat(33),
                "\uD83C",
                "a\uDF93b",
                "\uDF93\uD83C");
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void an_id_out_of_bounds_is_refused(String value) {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kind.apply(value))
                        .withMessageMatching("The \\w+ id .*"));
    }

    @Test
    void equal_codes_are_one_and_the_same() {
        assertThat(ParcoursCode.of("DATA".concat("-2"))).isSameAs(ParcoursCode.of("DATA-".concat("2")));
        assertThat(ProjectCode.of("D".concat("1"))).isSameAs(ProjectCode.of("".concat("D1")));
    }

    @Test
    void a_refusal_names_the_kind_and_not_the_value() {
        String value = "secret\n";
        assertThat(Stream.of("student", "mentor", "leave", "session", "parcours", "project"))
                .zipSatisfy(
                        KINDS,
                        (name, kind) -> assertThatIllegalArgumentException()
                                .isThrownBy(() -> kind.apply(value))
                                .withMessageContaining("The " + name + " id ")
                                .withMessageNotContaining("secret"));
    }

    @Property
    void ids_are_ordered_by_their_characters(@ForAll("texts") String one, @ForAll("texts") String other) {
        int expected = Integer.signum(one.compareTo(other));
        assertThat(Integer.signum(StudentId.of(one).compareTo(StudentId.of(other))))
                .isEqualTo(expected);
        assertThat(Integer.signum(MentorId.of(one).compareTo(MentorId.of(other))))
                .isEqualTo(expected);
        assertThat(Integer.signum(LeaveId.of(one).compareTo(LeaveId.of(other)))).isEqualTo(expected);
        assertThat(Integer.signum(SessionId.of(one).compareTo(SessionId.of(other))))
                .isEqualTo(expected);
        assertThat(Integer.signum(ParcoursCode.of(one).compareTo(ParcoursCode.of(other))))
                .isEqualTo(expected);
        assertThat(Integer.signum(ProjectCode.of(one).compareTo(ProjectCode.of(other))))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return DomainArbitraries.idTexts();
    }

    @Test
    void ids_that_the_library_hands_out_never_come_twice() {
        IdSource ids = IdSource.random();
        Tx tx = new Tx() {};
        Set<String> handedOut = new HashSet<>();
        IntStream.range(0, 1_000).forEach(i -> {
            handedOut.add(ids.leave(tx).value());
            handedOut.add(ids.session(tx).value());
        });
        assertThat(handedOut).hasSize(2_000);
    }
}
