/**
 * The only door to the outside: outbox, rendering, originals, sending. It may use every feature below it and is used
 * by none of them; it learns from facts what to write.
 */
package org.buergerdialog.mailing;
