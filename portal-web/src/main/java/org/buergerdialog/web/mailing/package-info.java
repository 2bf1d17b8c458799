/** The pages on which residents find every message in the original; uses {@code mailing}. */
package org.buergerdialog.web.mailing;
