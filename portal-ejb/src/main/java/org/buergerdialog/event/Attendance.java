package org.buergerdialog.event;

import java.util.List;

/**
 * How many people an event has.
 *
 * @param seats people who have a seat
 * @param came people who came to the date that was asked about
 * @param waiting registrations that wait for a seat
 * @param offered registrations that have an offer
 * @param left registrations that were given up
 * @param sources from where the registrations with a seat came, the largest number first
 */
public record Attendance(int seats, int came, int waiting, int offered, int left, List<Source> sources) {

    /** So many people with a seat registered from there, for instance {@code portal}. */
    public record Source(String name, int people) {}

    /** How many people with a seat have not come. */
    public int missing() {
        return Math.max(0, seats - came);
    }
}
