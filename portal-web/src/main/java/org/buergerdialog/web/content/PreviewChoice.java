package org.buergerdialog.web.content;

import java.util.List;
import org.buergerdialog.mailing.preview.Eyes;
import org.buergerdialog.shared.Language;

/**
 * With whose eyes, and on what, a notice is looked at.
 *
 * @param persona as it stands in the address: the number of a persona, {@link #OWN}, or empty for somebody nothing is known
 *     of
 */
record PreviewChoice(String persona, String view) {

    static final String OWN = "ich";

    static final List<String> VIEWS = List.of("telefon", "bildschirm", "dunkel", "text", "infopaket");

    static PreviewChoice of(String persona, String view) {
        boolean known = persona != null && persona.matches("\\d{1,18}|" + OWN);
        return new PreviewChoice(known ? persona : "", view != null && VIEWS.contains(view) ? view : VIEWS.get(0));
    }

    /** @param stranger the language of somebody nothing is known of */
    Eyes eyes(Language stranger) {
        if (persona.isEmpty()) {
            return Eyes.ofStranger(stranger);
        }
        return own() ? Eyes.own() : Eyes.ofPersona(Long.parseLong(persona));
    }

    boolean own() {
        return persona.equals(OWN);
    }

    boolean dark() {
        return view.equals("dunkel");
    }
}
