/** A school's policy out of a JSON file. */
@NullMarked
package dev.mentoring.examples.policy;

import org.jspecify.annotations.NullMarked;
