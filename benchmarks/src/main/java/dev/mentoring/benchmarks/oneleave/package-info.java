/** The plan of one leave, through the facade. */
@NullMarked
package dev.mentoring.benchmarks.oneleave;

import org.jspecify.annotations.NullMarked;
