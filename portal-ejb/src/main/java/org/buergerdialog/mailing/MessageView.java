package org.buergerdialog.mailing;

import java.time.Instant;
import java.util.List;

/** A message in the resident's list; {@code attachments} are file names. */
public record MessageView(long id, MessageKind kind, String subject, Instant sentAt, List<String> attachments) {}
