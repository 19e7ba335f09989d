/** What a transaction remembers once it has locked those whom it concerns. */
@NullMarked
package dev.mentoring.jdbc.cache;

import org.jspecify.annotations.NullMarked;
