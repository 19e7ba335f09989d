/** How the house is built: which room may use which, and what no room may do. */
@NullMarked
package dev.mentoring.architecture;

import org.jspecify.annotations.NullMarked;
