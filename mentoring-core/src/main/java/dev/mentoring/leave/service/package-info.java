/** Declaring leaves, and preparing for them. */
@NullMarked
package dev.mentoring.leave.service;

import org.jspecify.annotations.NullMarked;
