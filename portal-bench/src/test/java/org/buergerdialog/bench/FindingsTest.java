package org.buergerdialog.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buergerdialog.bench.Findings.Row;
import org.junit.jupiter.api.Test;

/** Whatever went wrong in a rush is found. */
class FindingsTest {

    private final Person anna = told(Person.resident(1), 10, 20);
    private final Person ben = told(Person.resident(2), 30, 40);
    private final Person clara = told(Person.resident(3), 35, 60);

    @Test
    void everythingIsInOrder() {
        Findings findings = findings(seat(anna), waits(clara, 1), waits(ben, 2));

        assertThat(findings.confirmed()).isEqualTo(1);
        assertThat(findings.waiting()).isEqualTo(2);
        assertThat(findings.twice()).isZero();
        assertThat(findings.lost()).isZero();
        assertThat(findings.unknown()).isZero();
        assertThat(findings.overtaken()).as("both came at the same time").isZero();
        assertThat(findings.numbersWithoutGap()).isTrue();
    }

    @Test
    void whoeverWasToldAndIsNotInIsLost() {
        assertThat(findings(seat(anna), waits(ben, 1)).lost()).isEqualTo(1);
    }

    @Test
    void whoeverIsInAndWasNotToldIsUnknown() {
        Person dora = Person.resident(4);
        Findings findings = new Findings(List.of(dora), List.of(seat(dora)));

        assertThat(findings.unknown()).isEqualTo(1);
    }

    @Test
    void whoeverIsInTwiceIsFound() {
        assertThat(findings(seat(anna), seat(anna), waits(ben, 1), waits(clara, 2))
                        .twice())
                .isEqualTo(1);
    }

    @Test
    void whoeverCameLaterAndStandsBeforeHasOvertaken() {
        assertThat(findings(waits(ben, 1), waits(anna, 2)).overtaken()).isEqualTo(1);
        assertThat(findings(seat(ben), waits(anna, 1)).overtaken()).isEqualTo(1);
    }

    @Test
    void aNumberThatNobodyHasIsAGap() {
        assertThat(findings(waits(anna, 1), waits(ben, 3)).numbersWithoutGap()).isFalse();
        assertThat(findings(waits(anna, 1), waits(ben, 1)).numbersWithoutGap()).isFalse();
    }

    @Test
    void aRefusalOfTheSecondClickDoesNotTakeBackTheFirst() {
        Person eva = told(Person.guest(5), 1, 2);

        assertThat(eva.hears(200, "<html>", 3)).isFalse();
        assertThat(eva.hears(302, "", 4)).isFalse();
        assertThat(eva.in()).isTrue();
        assertThat(eva.heard()).isEqualTo(2);
    }

    private Findings findings(Row... rows) {
        return new Findings(List.of(anna, ben, clara), List.of(rows));
    }

    private static Person told(Person person, long came, long heard) {
        person.comes(came);
        person.hears(302, "WAITING", heard);
        return person;
    }

    private static Row seat(Person person) {
        return new Row(person.email(), true, 0);
    }

    private static Row waits(Person person, long number) {
        return new Row(person.email(), false, number);
    }
}
