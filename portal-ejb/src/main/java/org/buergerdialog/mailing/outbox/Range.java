package org.buergerdialog.mailing.outbox;

/** Messages of a campaign that one worker holds, from the first to the last number; other rows may lie between them. */
record Range(long campaign, long from, long to, String lease) {}
