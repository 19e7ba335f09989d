/** Whether what comes in can be worked with: commands, texts, dates, and what stores answer. Hidden from hosts. */
@NullMarked
package dev.mentoring.validation;

import org.jspecify.annotations.NullMarked;
