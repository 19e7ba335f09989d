/** Bad on purpose: a package that is exported, in which some types are shown to hosts and some are not. */
@NullMarked
package dev.mentoring.facesample.open;

import org.jspecify.annotations.NullMarked;
