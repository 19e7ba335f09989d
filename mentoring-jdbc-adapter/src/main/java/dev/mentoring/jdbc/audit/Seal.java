package dev.mentoring.jdbc.audit;

/**
 * A seal over rows of the audit trail that were committed, and over the seal before. Whoever keeps a seal elsewhere, or
 * has it signed, can tell later whether all that it covers is still there.
 *
 * @param number its place among seals, from 1
 * @param rows how many rows it covers, those under earlier seals not counted
 * @param hash over all of them and the seal before, in hexadecimal
 */
public record Seal(int number, int rows, String hash) {}
