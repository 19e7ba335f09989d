/** Taking a whole school in, going through it again, and looking at mentors and students. */
@NullMarked
package dev.mentoring.roster.service;

import org.jspecify.annotations.NullMarked;
