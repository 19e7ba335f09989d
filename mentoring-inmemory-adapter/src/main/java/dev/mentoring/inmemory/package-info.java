/** Every port in memory, transactional: for tests and small hosts. */
@NullMarked
package dev.mentoring.inmemory;

import org.jspecify.annotations.NullMarked;
