@NullMarked
package dev.mentoring.jdbc.audit;

import org.jspecify.annotations.NullMarked;
