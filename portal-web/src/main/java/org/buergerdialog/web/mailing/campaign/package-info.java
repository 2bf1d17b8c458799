/** Campaigns and the outbox, as staff see them. */
package org.buergerdialog.web.mailing.campaign;
