/** What is to be done, and what people are to be told, once its time has come. Hidden from hosts. */
@NullMarked
package dev.mentoring.time.rules;

import org.jspecify.annotations.NullMarked;
