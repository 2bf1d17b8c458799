package org.buergerdialog.citizen;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Set;
import org.buergerdialog.shared.RuleViolation;

/** A phone number in international form (E.164); numbers without a country code are German. */
record PhoneNumber(String value) {

    /** Some countries, such as the United States, do not tell the two apart. */
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

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

    /**
     * Reads a number that text messages reach.
     *
     * @throws RuleViolation {@code profile.phone}, or {@code mobile.not-mobile} if it belongs to a landline or a service
     */
    static PhoneNumber mobile(String typed) {
        PhoneNumber number = of(typed);
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            if (MOBILE.contains(numbers.getNumberType(numbers.parse(number.value(), null)))) {
                return number;
            }
        } catch (NumberParseException e) {
            throw new IllegalStateException("It was a number a moment ago", e);
        }
        throw new RuleViolation("mobile.not-mobile");
    }
}
