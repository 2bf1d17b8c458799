package org.buergerdialog.mailing.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.mailing.layout.FooterLinks;
import org.buergerdialog.mailing.layout.MailTemplate;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateMedium;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Shows the words of a template in the whole mail they belong to, with values of nobody and links that end nothing. */
@ApplicationScoped
class TemplatePreviews {

    @Inject
    private Templates templates;

    @Inject
    private MailTemplate template;

    @Inject
    private Settings settings;

    Preview preview(TemplateKind kind, Language language, Written written) {
        return Preview.of(text(kind, language, written), language, footer(kind), template);
    }

    /** Returns what a mail of this kind says in these words. */
    MailText text(TemplateKind kind, Language language, Written written) {
        MailWords words = new MailWords(language);
        Map<TemplateField, String> values = templates.samples(kind, language);
        String preferences = settings.portalUrl() + "/einstellungen";
        MailText text = MailText.of(
                        subject(kind, words, written),
                        Salutation.greeting(
                                        null,
                                        values.get(TemplateField.GIVEN_NAME),
                                        values.get(TemplateField.FAMILY_NAME),
                                        language)
                                + ",",
                        paragraphs(kind, words, written),
                        (kind == TemplateKind.CLOSING ? written : templates.closing(language)).text(),
                        reason(kind, words, values))
                .stating(facts(words, values));
        MailText quoting = asksForConsent(kind)
                ? text.quoting(words.get("confirmation.wording"), words.get("template.wording"))
                : text;
        return kind.medium() == TemplateMedium.PDF || written.button().isEmpty()
                ? quoting
                : quoting.offering(written, preferences);
    }

    private static String subject(TemplateKind kind, MailWords words, Written written) {
        return switch (kind) {
            case NOTICE, CLOSING -> words.get("template.subject");
            case TICKET_DOCUMENT, INFO_PACK, LETTER -> words.get("document." + kind);
            default -> written.subject();
        };
    }

    /** The news themselves are written elsewhere, and the words of a document stand in no mail. */
    private static List<String> paragraphs(TemplateKind kind, MailWords words, Written written) {
        if (kind.medium() == TemplateMedium.PDF) {
            return List.of(words.get("template.attached"));
        }
        List<String> paragraphs =
                kind == TemplateKind.CLOSING ? new ArrayList<>() : new ArrayList<>(MailText.paragraphs(written.text()));
        if (news(kind)) {
            paragraphs.add(words.get("template.news"));
        }
        return paragraphs;
    }

    private static Map<String, String> facts(MailWords words, Map<TemplateField, String> values) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (values.containsKey(TemplateField.EVENT)) {
            facts.put(words.get("event.what"), values.get(TemplateField.EVENT));
            facts.put(words.get("event.when"), values.get(TemplateField.DATE));
            facts.put(words.get("event.where"), values.get(TemplateField.PLACE));
        }
        return facts;
    }

    private static boolean asksForConsent(TemplateKind kind) {
        return kind == TemplateKind.CONFIRMATION || kind == TemplateKind.CONSENT_CONFIRMATION;
    }

    private static boolean news(TemplateKind kind) {
        return switch (kind) {
            case NOTICE, WEEKLY_DIGEST, MONTHLY_DIGEST, CLOSING -> true;
            default -> false;
        };
    }

    private static String reason(TemplateKind kind, MailWords words, Map<TemplateField, String> values) {
        String topics = values.getOrDefault(TemplateField.TOPICS, words.get("template.topic"));
        return switch (kind) {
            case REGISTRATION_REQUEST -> words.get("request.reason");
            case CONFIRMATION, CONSENT_CONFIRMATION -> words.get("confirmation.reason");
            case RENEWAL, CHANGED_CONSENT -> words.get("renewal.reason");
            case PREFERENCE_LINK -> words.get("link.reason", words.get("template.moment"));
            case ADDRESS_CONFIRMATION -> words.get("address.reason");
            case ADDRESS_REQUESTED -> words.get("requested.reason");
            case ADDRESS_CHANGED -> words.get("changed.reason");
            case ADDRESS_OBJECTION -> words.get("referral.reason");
            case NOTICE, CLOSING -> words.get("notice.reason", topics);
            case TICKET_DOCUMENT, INFO_PACK, LETTER -> words.get("template.reason");
            case WEEKLY_DIGEST -> words.get("digest.reason.weekly", topics);
            case MONTHLY_DIGEST -> words.get("digest.reason.monthly", topics);
            default -> words.get("registration.reason");
        };
    }

    private FooterLinks footer(TemplateKind kind) {
        String preferences = settings.portalUrl() + "/einstellungen";
        if (news(kind)) {
            return FooterLinks.ofNobody(preferences);
        }
        return kind.fields().contains(TemplateField.GIVEN_NAME)
                ? new FooterLinks(null, preferences, null)
                : FooterLinks.NONE;
    }
}
