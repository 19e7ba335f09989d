/** Facts about mentors, students and parcours, which a host may own in tables of its own. */
@NullMarked
package dev.mentoring.roster;

import org.jspecify.annotations.NullMarked;
