@NullMarked
package dev.mentoring.jdbc.archsample.schema;

import org.jspecify.annotations.NullMarked;
