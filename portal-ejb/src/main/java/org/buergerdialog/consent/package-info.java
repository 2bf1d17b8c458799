/** What residents agreed to: purposes, the legal texts and every declaration. It may use {@code citizen}, {@code audit}, {@code document} and {@code shared}. */
package org.buergerdialog.consent;
