package school.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.DomainArbitraries;
import dev.mentoring.roster.Student;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MyPropertiesTest {

    @Property(tries = 20)
    void every_student_has_an_email(@ForAll("students") Student student) {
        assertThat(student.email().toString()).contains("@");
    }

    @Provide
    Arbitrary<Student> students() {
        return DomainArbitraries.students();
    }
}
