package dev.mentoring.examples.ownports;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Databases that have the tables of host and library, and nothing in them. */
final class NewDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private NewDatabase() {}

    static DataSource prepared() {
        String url = "jdbc:h2:mem:campus" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        DataSource database = JdbcConnectionPool.create(url, "sa", "");
        Campus.prepare(database);
        return database;
    }
}
