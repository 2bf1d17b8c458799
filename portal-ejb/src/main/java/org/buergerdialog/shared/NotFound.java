package org.buergerdialog.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or it is not the caller's: whoever asks cannot tell the two apart. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }

    /**
     * Returns what was found.
     *
     * @throws NotFound if that is nothing
     */
    public static <T> T unless(T found, String what) {
        if (found == null) {
            throw new NotFound(what);
        }
        return found;
    }
}
