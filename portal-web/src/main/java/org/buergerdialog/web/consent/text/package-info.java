/** The pages on which the privacy officer keeps purposes and legal texts; uses {@code consent}. */
package org.buergerdialog.web.consent.text;
