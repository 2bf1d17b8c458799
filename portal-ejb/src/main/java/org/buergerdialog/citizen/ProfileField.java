package org.buergerdialog.citizen;

/** The values of a profile whose origin is kept. */
public enum ProfileField {
    SALUTATION,
    GIVEN_NAME,
    FAMILY_NAME,
    STREET,
    POSTAL_CODE,
    CITY,
    DISTRICT,
    DATE_OF_BIRTH,
    PHONE,
    LANGUAGE
}
