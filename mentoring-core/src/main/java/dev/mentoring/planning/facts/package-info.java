/** What a plan depends on, as values: whoever draws plans up and whoever checks them reads these, and nothing else of each other. */
@NullMarked
package dev.mentoring.planning.facts;

import org.jspecify.annotations.NullMarked;
