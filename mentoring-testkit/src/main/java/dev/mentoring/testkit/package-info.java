/**
 * For whoever writes an adapter: a contract suite per port, and {@link dev.mentoring.testkit.AdapterContract} with all
 * of them; random histories of a small school. Fixtures and arbitraries come along in {@code dev.mentoring.fixtures}.
 */
@NullMarked
package dev.mentoring.testkit;

import org.jspecify.annotations.NullMarked;
