/** Bad on purpose: a package that is not exported, and that needs the one that needs it. */
@NullMarked
package dev.mentoring.facesample.inner;

import org.jspecify.annotations.NullMarked;
