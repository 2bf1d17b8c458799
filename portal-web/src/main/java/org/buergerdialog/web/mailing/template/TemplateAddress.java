package org.buergerdialog.web.mailing.template;

import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.shared.NotFound;
import org.omnifaces.util.Faces;

/** Which template a page is about, as its address says. */
final class TemplateAddress {

    static final String TABLE = "/verwaltung/vorlagen";

    private TemplateAddress() {}

    /** @throws NotFound if the address names none */
    static TemplateKind kind() {
        return kind(Faces.getRequestParameter("template"));
    }

    /** @throws NotFound if there is no template called so */
    static TemplateKind kind(String slug) {
        return TemplateKind.of(String.valueOf(slug)).orElseThrow(() -> new NotFound("template"));
    }

    static String of(TemplateKind kind) {
        return TABLE + "/" + kind.slug();
    }
}
