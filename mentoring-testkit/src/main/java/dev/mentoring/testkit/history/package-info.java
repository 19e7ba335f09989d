/**
 * Random histories: random commands on a small random school, held against a plain model of the domain that shares no
 * rule with the library.
 */
@NullMarked
package dev.mentoring.testkit.history;

import org.jspecify.annotations.NullMarked;
