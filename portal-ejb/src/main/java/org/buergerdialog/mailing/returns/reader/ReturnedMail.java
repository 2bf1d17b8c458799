package org.buergerdialog.mailing.returns.reader;

import java.util.Set;

/**
 * What is to be known of a mail that came back.
 *
 * @param status the enhanced status code (RFC 3463), for instance {@code 5.1.1}; empty where there is none
 * @param returnAddresses addresses in it that may be those of an envelope of ours, in lower case, the likeliest first
 * @param messageIds the Message-IDs of what is returned in it, without angle brackets
 * @param sender the address in its From; empty where there is none
 * @param subject its subject, as the sender wrote it
 * @param text what it says to people, without what is returned
 */
public record ReturnedMail(
        ReturnKind kind,
        String status,
        Set<String> returnAddresses,
        Set<String> messageIds,
        String sender,
        String subject,
        String text) {}
