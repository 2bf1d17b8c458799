package org.buergerdialog.consent;

/** What a row of the register says. */
public enum DeclarationKind {
    /** Somebody typed an address into a form; the double opt-in is still open. */
    REQUESTED(ConsentState.NONE),
    GRANTED(ConsentState.GRANTED),
    DECLINED(ConsentState.DECLINED),
    WITHDRAWN(ConsentState.WITHDRAWN),
    /** The time for which it was granted is over. */
    EXPIRED(ConsentState.EXPIRED),
    /** Granted again while it held, for a newer text or a further period. */
    RENEWED(ConsentState.GRANTED),
    /** Granted on paper or on the phone and written down by staff. */
    RECORDED(ConsentState.GRANTED),
    /** The resident's address has changed; what was granted under the old one stays granted. */
    MOVED(ConsentState.NONE);

    private final ConsentState effect;

    DeclarationKind(ConsentState effect) {
        this.effect = effect;
    }

    /** Returns where it leaves the consent; {@code NONE} if it changes nothing yet. */
    ConsentState effect() {
        return effect;
    }
}
