/** One profile per resident with the origin of every value, and the timeline of what happened. It may use {@code shared}. */
package org.buergerdialog.citizen;
