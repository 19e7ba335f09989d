/** The services in use, on the adapter in memory. */
@NullMarked
package dev.mentoring.inmemory;

import org.jspecify.annotations.NullMarked;
