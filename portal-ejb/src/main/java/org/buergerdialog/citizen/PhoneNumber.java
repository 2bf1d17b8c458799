package org.buergerdialog.citizen;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.buergerdialog.shared.RuleViolation;

/** A phone number in international form (E.164); numbers without a country code are German. */
record PhoneNumber(String value) {

    /** @throws RuleViolation {@code profile.phone} if nobody could be called under this number */
    static PhoneNumber of(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, "DE");
            if (numbers.isValidNumber(number)) {
                return new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException e) {
            // falls through: the number is as wrong as an invalid one
        }
        throw new RuleViolation("profile.phone");
    }
}
