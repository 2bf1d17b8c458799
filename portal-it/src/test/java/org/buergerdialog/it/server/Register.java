package org.buergerdialog.it.server;

import org.buergerdialog.consent.ConsentService;

/** What the register says about an address, and what counts now. */
final class Register {

    private Register() {}

    /** Returns the kinds of all declarations of an address about mails, the oldest first: {@code REQUESTED GRANTED}. */
    static String of(String email) {
        return of(email, ConsentService.NEWSLETTER_EMAIL);
    }

    static String of(String email, String purpose) {
        return Rows.text(
                "select ifnull(group_concat(kind order by id separator ' '), '') from consent_declaration"
                        + " where email = ? and purpose = ?",
                email,
                purpose);
    }

    /** Returns what the newest declaration of an address about mails says in this column. */
    static String last(String column, String email) {
        return last(column, email, ConsentService.NEWSLETTER_EMAIL);
    }

    static String last(String column, String email, String purpose) {
        return Rows.text(
                "select " + column
                        + " from consent_declaration where email = ? and purpose = ? order by id desc limit 1",
                email,
                purpose);
    }

    /** Returns what counts now for mails; {@code NONE} where nothing was ever decided. */
    static String state(long citizen) {
        return state(citizen, ConsentService.NEWSLETTER_EMAIL);
    }

    static String state(long citizen, String purpose) {
        return Rows.text(
                "select ifnull(max(state), 'NONE') from consent where citizen_id = ? and purpose = ?",
                citizen,
                purpose);
    }
}
