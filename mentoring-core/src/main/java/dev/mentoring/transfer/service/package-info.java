/** Moving students at once, and bringing them back. */
@NullMarked
package dev.mentoring.transfer.service;

import org.jspecify.annotations.NullMarked;
