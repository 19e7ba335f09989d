package dev.mentoring.ledger;

import dev.mentoring.roster.Funding;

/** How bad an uncovered week is (A6). */
public enum Severity {
    /** It breaks a contract. */
    BREACH,
    /** It breaks the rhythm. */
    WARNING;

    /**
     * The severity of an uncovered week.
     *
     * @param funding the student's funding
     * @return BREACH for a third party's students and apprentices, WARNING for the self-funded
     */
    public static Severity of(Funding funding) {
        return funding.isContractual() ? BREACH : WARNING;
    }
}
