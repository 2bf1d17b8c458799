package org.buergerdialog.web.api;

/** The API does not do what was asked; the answer says why in the caller's language. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param reason the end of the text's key, {@code api.reason.…} */
    Refusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
