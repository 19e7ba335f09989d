/** What a transfer costs: by the library, by bare JDBC with the same statements, and by pgbench. */
@NullMarked
package dev.mentoring.benchmarks.transfers;

import org.jspecify.annotations.NullMarked;
