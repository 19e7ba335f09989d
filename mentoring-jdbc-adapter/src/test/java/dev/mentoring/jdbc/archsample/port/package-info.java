@NullMarked
package dev.mentoring.jdbc.archsample.port;

import org.jspecify.annotations.NullMarked;
