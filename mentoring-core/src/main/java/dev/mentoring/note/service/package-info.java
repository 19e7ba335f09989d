/** Writing and reading private notes. */
@NullMarked
package dev.mentoring.note.service;

import org.jspecify.annotations.NullMarked;
