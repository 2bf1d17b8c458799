package org.buergerdialog.mailing.returns;

import java.time.Instant;

/**
 * A mail to the return address that a person has to look at.
 *
 * @param text what it says, without what is returned in it; empty in lists
 */
public record UnclearReturnView(long id, Instant receivedAt, String sender, String subject, String text) {}
