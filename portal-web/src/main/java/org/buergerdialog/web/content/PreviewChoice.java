package org.buergerdialog.web.content;

import java.util.List;

/**
 * With whose eyes, and on what, a notice is looked at.
 *
 * @param persona null for somebody nothing is known of
 */
record PreviewChoice(Long persona, String view) {

    static final List<String> VIEWS = List.of("telefon", "bildschirm", "dunkel", "text", "infopaket");

    static PreviewChoice of(String persona, String view) {
        boolean known = persona != null && persona.matches("\\d{1,18}");
        return new PreviewChoice(
                known ? Long.valueOf(persona) : null, view != null && VIEWS.contains(view) ? view : VIEWS.get(0));
    }

    boolean dark() {
        return view.equals("dunkel");
    }
}
