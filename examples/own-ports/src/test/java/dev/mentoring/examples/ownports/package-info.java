@NullMarked
package dev.mentoring.examples.ownports;

import org.jspecify.annotations.NullMarked;
