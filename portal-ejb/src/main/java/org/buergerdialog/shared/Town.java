package org.buergerdialog.shared;

/** The municipality whose portal this is, as it appears in headers, letters and the legal pages. */
public record Town(
        String name,
        String street,
        String postcode,
        String city,
        String phone,
        String email,
        String mayor,
        String privacyOfficerEmail,
        String accent,
        String accentDark) {}
