package dev.mentoring.roster;

/** Who pays for a student's training. It decides what a leave means for the student (S8). */
public enum Funding {
    /** Funded by a third party: a session each week is a contract (S9 to S17). */
    THIRD_PARTY,
    /** An apprentice: a session each week, on a training day, is a contract (S25 to S27). */
    APPRENTICESHIP,
    /** Paid by the student: a session each week is the rhythm (S28 to S30). */
    SELF_FUNDED;

    /**
     * Whether a week without a session breaks a contract (A6).
     *
     * @return false for the self-funded only
     */
    public boolean isContractual() {
        return this != SELF_FUNDED;
    }
}
