/** A school's policy out of a JSON file. */
@NullMarked
package dev.mentoring.cli.policy;

import org.jspecify.annotations.NullMarked;
