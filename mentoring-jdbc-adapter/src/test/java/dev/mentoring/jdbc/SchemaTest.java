package dev.mentoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.answer.MentoringException;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.jdbc.migration.Migration;
import dev.mentoring.jdbc.migration.Scripts;
import dev.mentoring.jdbc.schema.Script;
import dev.mentoring.jdbc.statement.SchemaName;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema comes into being, once, however it is made and by how many. */
class SchemaTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private static String newName() {
        return "school_" + NAMES.incrementAndGet();
    }

    private static Scripts scripts(TestDatabase database, String schema) {
        return Scripts.of(database.kind(), new SchemaName(schema));
    }

    private static void plain(TestDatabase database, String schema) {
        new Migration(database.source(), scripts(database, schema)).runPlain();
    }

    private static void requireUsable(TestDatabase database, String schema) {
        JdbcStore store = JdbcStore.on(database.source(), schema);
        assertThat(store.work().<List<Assignment>>read(tx -> store.assignments().lent(tx)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eight_starts_at_once_make_one_schema(TestDatabase database) throws Exception {
        String schema = newName();
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        Callable<Boolean> start = () -> {
            Schema.migrate(database.source(), schema);
            return true;
        };
        List<Future<Boolean>> started =
                nodes.invokeAll(Stream.generate(() -> start).limit(8).toList());
        nodes.shutdown();
        for (Future<Boolean> each : started) {
            assertThat(each.get()).isTrue();
        }
        requireUsable(database, schema);
    }

    @ParameterizedTest
    @EnumSource
    void eight_starts_at_once_make_one_schema_without_flyway(TestDatabase database) throws Exception {
        String schema = newName();
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        Callable<Boolean> start = () -> {
            plain(database, schema);
            return true;
        };
        List<Future<Boolean>> started =
                nodes.invokeAll(Stream.generate(() -> start).limit(8).toList());
        nodes.shutdown();
        for (Future<Boolean> each : started) {
            assertThat(each.get()).isTrue();
        }
        requireUsable(database, schema);
    }

    @ParameterizedTest
    @EnumSource
    void schools_that_start_at_once_in_one_database_each_make_their_own_schema(TestDatabase database) throws Exception {
        ExecutorService schools = Executors.newFixedThreadPool(4);
        List<String> schemas = Stream.generate(SchemaTest::newName).limit(4).toList();
        List<Future<Boolean>> started = schools.invokeAll(schemas.stream()
                .<Callable<Boolean>>map(schema -> () -> {
                    plain(database, schema);
                    return true;
                })
                .toList());
        schools.shutdown();
        for (Future<Boolean> each : started) {
            assertThat(each.get()).isTrue();
        }
        schemas.forEach(schema -> requireUsable(database, schema));
    }

    @ParameterizedTest
    @EnumSource
    void a_second_start_changes_nothing(TestDatabase database) {
        String schema = newName();
        Schema.migrate(database.source(), schema);
        Schema.migrate(database.source(), schema);
        requireUsable(database, schema);
    }

    @ParameterizedTest
    @EnumSource
    void flyway_takes_over_what_was_made_without_it(TestDatabase database) {
        String schema = newName();
        plain(database, schema);
        Schema.migrate(database.source(), schema);
        Schema.migrate(database.source(), schema);
        requireUsable(database, schema);
    }

    @ParameterizedTest
    @EnumSource
    void what_flyway_made_is_fine_without_it_while_it_is_up_to_date(TestDatabase database) {
        String schema = newName();
        Schema.migrate(database.source(), schema);
        plain(database, schema);
        requireUsable(database, schema);
    }

    @ParameterizedTest
    @EnumSource
    void what_flyway_made_is_not_brought_up_to_date_without_it(TestDatabase database) {
        String schema = newName();
        Schema.migrate(database.source(), schema);
        database.execute("UPDATE \"" + schema + "\".\"flyway_schema_history\" SET \"success\" = FALSE");
        assertThatThrownBy(() -> plain(database, schema))
                .isInstanceOf(MentoringException.class)
                .hasMessageContaining("keep it on the class path");
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_schema_is_refused_in_words(TestDatabase database) {
        String schema = newName();
        plain(database, schema);
        database.execute("INSERT INTO \"" + schema + "\".schema_version (version, file) VALUES (7, 'V7__later.sql')");
        assertThatThrownBy(() -> plain(database, schema))
                .isInstanceOf(MentoringException.class)
                .hasMessageContaining("is at version 7, but this release of the library knows no later one than 2");
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_schema_is_refused_in_words_with_flyway_too(TestDatabase database) {
        String schema = newName();
        Schema.migrate(database.source(), schema);
        database.execute(
                "UPDATE \"" + schema + "\".\"flyway_schema_history\" SET \"version\" = '7' WHERE \"version\" = '2'");
        assertThatThrownBy(() -> Schema.migrate(database.source(), schema))
                .isInstanceOf(MentoringException.class)
                .hasMessageContaining("is at version 7, but this release of the library knows no later one than 2");
    }

    @ParameterizedTest
    @EnumSource
    void hosts_that_migrate_by_themselves_get_the_scripts(TestDatabase database) {
        String schema = newName();
        database.execute("CREATE SCHEMA \"" + schema + "\"");
        List<Script> scripts = Schema.scripts(database.kind(), schema);
        assertThat(scripts).extracting(Script::version).containsExactly(1, 2);
        assertThat(scripts).extracting(Script::file).containsExactly("V1__mentoring.sql", "V2__second_edition.sql");
        scripts.forEach(script -> database.execute(script.sql()));
        requireUsable(database, schema);
    }

    @ParameterizedTest
    @EnumSource
    void a_filled_first_schema_is_carried_over(TestDatabase database) {
        String schema = newName();
        database.execute("CREATE SCHEMA \"" + schema + "\"");
        database.execute(Schema.scripts(database.kind(), schema).get(0).sql());
        FirstEdition.fill(database, schema);
        String second = Schema.scripts(database.kind(), schema).get(1).sql();

        database.execute(second);

        FirstEdition.requireCarriedOver(JdbcStore.on(database.source(), schema));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_would_need_escaping_is_refused(TestDatabase database) {
        for (String name : List.of("", "School", "a\"b", "1a", "a".repeat(64), "a b", "a;b")) {
            assertThatThrownBy(() -> Schema.migrate(database.source(), name))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
