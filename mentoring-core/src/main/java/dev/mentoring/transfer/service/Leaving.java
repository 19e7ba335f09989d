package dev.mentoring.transfer.service;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.leave.rules.Absences;

/**
 * The mentor on leave for whom students are moved.
 *
 * @param leave the leave that they are moved for
 * @param steps how far it is prepared
 * @param absences all leaves of the mentor
 * @param capacity the mentor's capacity
 */
record Leaving(Leave leave, Preparations.Steps steps, Absences absences, int capacity) {}
