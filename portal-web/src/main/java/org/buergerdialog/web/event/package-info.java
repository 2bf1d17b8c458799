/** Events: what residents see and register for, what staff prepare; uses {@code event} and {@code interest}. */
package org.buergerdialog.web.event;
