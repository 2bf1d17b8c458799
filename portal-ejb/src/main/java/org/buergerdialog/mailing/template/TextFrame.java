package org.buergerdialog.mailing.template;

import java.util.EnumMap;
import java.util.Map;
import org.buergerdialog.mailing.sms.gateway.ShortText;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/**
 * What stands around the words of a text message, so that nobody can leave it out: in front who writes, behind it the way
 * out.
 */
record TextFrame(TemplateKind kind, String beginning, String end) {

    /** Stands for the value that is shortened until it is known how much space there is for it; a private character. */
    private static final String GAP = "\uE000";

    static TextFrame of(TemplateKind kind, Language language, Settings settings) {
        String end =
                switch (kind) {
                    case TEXT_STOPPED -> " " + settings.portalUrl() + "/konto/einwilligungen";
                    case TEXT_ANSWER -> " " + Delivered.wayOut(language);
                    default -> "";
                };
        return new TextFrame(
                kind, kind == TemplateKind.MOBILE_CODE ? "" : settings.town().name() + ": ", end);
    }

    Written write(Long version, Wording wording, Map<TemplateField, String> values) {
        return new Written(version, "", shortened(wording, values), "", "");
    }

    private String shortened(Wording wording, Map<TemplateField, String> values) {
        TemplateField yielding = kind.yielding().orElse(null);
        String value = yielding == null ? null : values.get(yielding);
        if (value == null) {
            return ShortText.of(beginning, filled(wording, values), end);
        }
        Map<TemplateField, String> others = new EnumMap<>(values);
        others.put(yielding, GAP);
        String words = filled(wording, others);
        int gap = words.indexOf(GAP);
        return gap < 0
                ? ShortText.of(beginning, words, end)
                : ShortText.of(
                        beginning + words.substring(0, gap),
                        value,
                        words.substring(gap + GAP.length()).replace(GAP, value) + end);
    }

    /** Returns the whole text, however long it is. */
    String whole(Wording wording, Map<TemplateField, String> values) {
        return ShortText.plain(beginning + filled(wording, values) + end);
    }

    private String filled(Wording wording, Map<TemplateField, String> values) {
        return Written.of(null, kind, wording, values).text();
    }
}
