@NullMarked
package dev.mentoring.jdbc.archsample.cellar;

import org.jspecify.annotations.NullMarked;
