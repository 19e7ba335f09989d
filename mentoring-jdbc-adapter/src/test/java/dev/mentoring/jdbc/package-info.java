@NullMarked
package dev.mentoring.jdbc;

import org.jspecify.annotations.NullMarked;
