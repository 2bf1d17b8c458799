package org.buergerdialog.web.office;

import jakarta.faces.context.FacesContext;
import org.buergerdialog.shared.NotFound;

/** The number in the address of a page: which record it is about, known before the page is restored. */
public final class PageNumber {

    private PageNumber() {}

    /** Returns null on pages about a record yet to be written. */
    public static Long orNull() {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (number != null && !number.matches("\\d{1,18}")) {
            throw new NotFound("page");
        }
        return number == null ? null : Long.valueOf(number);
    }

    public static long required() {
        Long number = orNull();
        if (number == null) {
            throw new NotFound("page");
        }
        return number;
    }
}
