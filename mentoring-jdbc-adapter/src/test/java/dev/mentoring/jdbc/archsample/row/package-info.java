@NullMarked
package dev.mentoring.jdbc.archsample.row;

import org.jspecify.annotations.NullMarked;
