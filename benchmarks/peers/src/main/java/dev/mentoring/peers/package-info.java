/**
 * What a user would plan with instead of the library: a minimum cost flow by OR-Tools or JGraphT, or a greedy. With them
 * come random instances, and a score that shares no code with the library.
 */
@NullMarked
package dev.mentoring.peers;

import org.jspecify.annotations.NullMarked;
