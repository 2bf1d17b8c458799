package org.buergerdialog.web.office;

import jakarta.faces.context.FacesContext;
import org.buergerdialog.shared.NotFound;

/** The number in the address of a page: which record it is about, known before the page is restored. */
public final class PageNumber {

    private PageNumber() {}

    /** Returns null on pages about a record yet to be written. */
    public static Long orNull() {
        return named("id");
    }

    private static Long named(String name) {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        if (number != null && !number.matches("\\d{1,18}")) {
            throw new NotFound("page");
        }
        return number == null ? null : Long.valueOf(number);
    }

    public static long required() {
        return required("id");
    }

    /** The small number that the address has at the place with this name, for instance a version. */
    public static int small(String name) {
        long number = required(name);
        if (number > Integer.MAX_VALUE) {
            throw new NotFound("page");
        }
        return (int) number;
    }

    private static long required(String name) {
        Long number = named(name);
        if (number == null) {
            throw new NotFound("page");
        }
        return number;
    }
}
