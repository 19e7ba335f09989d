/** Every port on PostgreSQL and H2, in transactions of its own or in the host's. */
@SuppressWarnings("opens") // the folders of the scripts have no class
module dev.mentoring.jdbc {
    requires com.google.common;
    requires transitive dev.mentoring.core;
    requires transitive java.sql;
    requires static org.jspecify;
    requires static flyway.core;

    exports dev.mentoring.jdbc;
    exports dev.mentoring.jdbc.audit;
    exports dev.mentoring.jdbc.schema;

    // read by hosts and by their Flyway
    opens dev.mentoring.jdbc.schema.h2;
    opens dev.mentoring.jdbc.schema.postgresql;
}
