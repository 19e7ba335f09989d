/** What the library answers with: outcomes, causes of refusal, violations, rule ids, and texts in English and French. */
@NullMarked
package dev.mentoring.answer;

import org.jspecify.annotations.NullMarked;
