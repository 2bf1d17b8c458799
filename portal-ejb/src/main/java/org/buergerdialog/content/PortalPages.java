package org.buergerdialog.content;

import java.util.Set;

/** The pages of the portal to which buttons may lead; events and pieces are looked up, all others lead nowhere. */
public final class PortalPages {

    /** Their paths; a test holds them against the portal's table of addresses. */
    public static final Set<String> KNOWN = Set.of(
            "/",
            "/veranstaltungen",
            "/aktuelles",
            "/newsletter",
            "/einstellungen",
            "/konto",
            "/konto/profil",
            "/konto/interessen",
            "/konto/einwilligungen",
            "/konto/veranstaltungen",
            "/konto/nachrichten",
            "/impressum",
            "/datenschutz",
            "/barrierefreiheit",
            "/leichte-sprache");

    private PortalPages() {}
}
