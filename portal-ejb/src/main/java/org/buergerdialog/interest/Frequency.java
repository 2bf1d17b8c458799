package org.buergerdialog.interest;

/** How often a resident wants to hear of a topic. */
public enum Frequency {
    /** Each piece of news at once. */
    IMMEDIATE,
    /** All news of a week in one message. */
    WEEKLY,
    /** All news of a month in one message. */
    MONTHLY
}
