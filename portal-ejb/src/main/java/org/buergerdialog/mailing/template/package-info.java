/**
 * The wording of messages that the portal writes by itself: delivered with the release, changed and reset by staff in
 * versions. It fills in texts and knows nothing of sending; {@code mailing} asks {@link
 * org.buergerdialog.mailing.template.Templates} for words.
 */
package org.buergerdialog.mailing.template;
