/** The tree of topics and who follows them. It may use {@code citizen}, {@code consent} and {@code shared}. */
package org.buergerdialog.interest;
