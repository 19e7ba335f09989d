package dev.mentoring.roster.service;

/**
 * What comes of going through a roster again.
 *
 * @param answer what is said of it
 * @param changes what is written
 */
record Reconciled(Reconciliation answer, RosterChanges changes) {}
