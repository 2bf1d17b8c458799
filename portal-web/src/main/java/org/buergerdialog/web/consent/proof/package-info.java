/** The pages on which staff prove consents and record those given on paper or by phone; uses {@code consent} and {@code audit}. */
package org.buergerdialog.web.consent.proof;
