/** Moving students at once, bringing them back, enrolling them, and the private notes that go with it. */
@NullMarked
package dev.mentoring.transfer;

import org.jspecify.annotations.NullMarked;
