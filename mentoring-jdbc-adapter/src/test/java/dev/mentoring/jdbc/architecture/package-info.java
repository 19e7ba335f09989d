@NullMarked
package dev.mentoring.jdbc.architecture;

import org.jspecify.annotations.NullMarked;
