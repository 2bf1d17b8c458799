/** What editors write: notices now, content pieces and templates later. It may use {@code interest}, {@code citizen} and {@code shared}. */
package org.buergerdialog.content;
