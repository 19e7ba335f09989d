/** What the library costs, measured on instances of a size that a user has. */
@NullMarked
package dev.mentoring.benchmarks;

import org.jspecify.annotations.NullMarked;
