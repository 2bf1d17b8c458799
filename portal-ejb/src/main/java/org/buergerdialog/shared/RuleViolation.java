package org.buergerdialog.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the domain said no; the transaction is rolled back and the page explains it in the reader's language.
 *
 * <p>It is an answer and no fault, so nobody needs to know where it came from: without a stack trace it costs little, also
 * when thousands are refused at once.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param rule the rule's name, for instance {@code event.full}; pages find their words under {@code rule.event.full} */
    public RuleViolation(String rule) {
        super(rule, null, false, false);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
