/** Pages on which editors word the messages that the portal writes by itself. */
package org.buergerdialog.web.mailing.template;
