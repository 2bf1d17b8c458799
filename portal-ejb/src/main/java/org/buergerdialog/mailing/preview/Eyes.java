package org.buergerdialog.mailing.preview;

import org.buergerdialog.shared.Language;

/**
 * With whose eyes an editor looks at a notice. Nobody can be named but personas: the only resident there is to choose is
 * whoever is calling.
 *
 * @param persona the number of the persona; null for all others
 * @param language what somebody reads of whom nothing is known; null for all others
 */
public record Eyes(Kind kind, Long persona, Language language) {

    enum Kind {
        STRANGER,
        PERSONA,
        OWN
    }

    /** The eyes of somebody of whom nothing is known but this language. */
    public static Eyes ofStranger(Language language) {
        return new Eyes(Kind.STRANGER, null, language);
    }

    public static Eyes ofPersona(long number) {
        return new Eyes(Kind.PERSONA, number, null);
    }

    /** The caller's own, if they are a resident as well as an editor. */
    public static Eyes own() {
        return new Eyes(Kind.OWN, null, null);
    }
}
