package org.buergerdialog.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what people were told with what the database says afterwards. */
final class Findings {

    /** @param number drawn on the waitlist; 0 for a seat */
    record Row(String email, boolean confirmed, long number) {}

    private final List<Person> people;
    private final List<Row> rows;
    private final Map<String, Row> byEmail = new HashMap<>();

    Findings(List<Person> people, List<Row> live) {
        this.people = people;
        this.rows = live;
        live.forEach(row -> byEmail.put(row.email(), row));
    }

    long confirmed() {
        return rows.stream().filter(Row::confirmed).count();
    }

    long waiting() {
        return rows.size() - confirmed();
    }

    /** How many registrations somebody has who has one already. */
    long twice() {
        return rows.size() - (long) byEmail.size();
    }

    /** How many were told to be in, and are not. */
    long lost() {
        return people.stream()
                .filter(Person::in)
                .filter(person -> !byEmail.containsKey(person.email()))
                .count();
    }

    /** How many are in, and were told otherwise to the last. */
    long unknown() {
        return people.stream()
                .filter(person -> !person.in() && byEmail.containsKey(person.email()))
                .count();
    }

    boolean numbersWithoutGap() {
        List<Long> numbers = rows.stream()
                .filter(row -> !row.confirmed())
                .map(Row::number)
                .sorted()
                .toList();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                return false;
            }
        }
        return true;
    }

    /** How many came only after somebody had been told a place, and stand before that one nevertheless. */
    long overtaken() {
        List<Person> told = new ArrayList<>(people);
        told.removeIf(person -> !person.in() || !byEmail.containsKey(person.email()));
        List<Person> arrivals = new ArrayList<>(told);
        told.sort(Comparator.comparingLong(Person::heard));
        arrivals.sort(Comparator.comparingLong(Person::came));
        long overtaken = 0;
        long last = 0;
        int next = 0;
        for (Person person : arrivals) {
            for (; next < told.size() && told.get(next).heard() < person.came(); next++) {
                last = Math.max(last, place(told.get(next)));
            }
            if (place(person) < last) {
                overtaken++;
            }
        }
        return overtaken;
    }

    /** All seats stand before the first number. */
    private long place(Person person) {
        return byEmail.get(person.email()).number();
    }
}
