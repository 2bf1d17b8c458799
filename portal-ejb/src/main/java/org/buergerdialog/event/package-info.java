/**
 * Events of the town, seats and registrations. It may use {@code interest}, {@code citizen}, {@code document} and
 * {@code shared}.
 */
package org.buergerdialog.event;
