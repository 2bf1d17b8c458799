/**
 * What editors write: notices made of blocks, in versions somebody approves, and the personas through whose eyes they are
 * previewed. It may use {@code event} (pieces show events), {@code interest}, {@code citizen}, {@code audit} (who wrote and
 * approved) and {@code shared}.
 */
package org.buergerdialog.content;
